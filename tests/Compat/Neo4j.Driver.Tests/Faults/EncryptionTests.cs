using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver.Tests.Server;

namespace Neo4j.Driver.Tests.Faults;

public class EncryptionTests
{
    [Fact]
    public async Task A_certificate_of_its_own_is_accepted_where_any_is()
    {
        using var certificate = Certificate("127.0.0.1");
        await using var server = new ScriptedServer { Certificate = certificate };
        await using var driver = server.Driver(scheme: "bolt+ssc");
        Assert.True(driver.Encrypted);
        await driver.VerifyConnectivityAsync();
    }

    [Fact]
    public async Task A_certificate_that_the_system_does_not_trust_is_refused_before_anything_is_said()
    {
        using var certificate = Certificate("127.0.0.1");
        await using var server = new ScriptedServer { Certificate = certificate };
        await using var driver = server.Driver(scheme: "bolt+s");
        await Assert.ThrowsAsync<SecurityException>(driver.VerifyConnectivityAsync);
        Assert.Empty(server.Requests);
    }

    [Theory, InlineData("127.0.0.1", true), InlineData("elsewhere.example", false)]
    public async Task A_certificate_that_was_named_is_trusted_for_its_own_host(string host, bool trusted)
    {
        using var certificate = Certificate(host);
        await using var server = new ScriptedServer { Certificate = certificate };
        await using var driver = server.Driver(c => c.WithEncryptionLevel(EncryptionLevel.Encrypted).WithCertificateTrustRule(CertificateTrustRule.TrustList, [certificate]));
        var error = await Xunit.Record.ExceptionAsync(driver.VerifyConnectivityAsync);
        Assert.Equal(trusted ? null : typeof(SecurityException), error?.GetType());
    }

    [Fact]
    public async Task A_plain_server_is_no_encrypted_one()
    {
        await using var server = new ScriptedServer();
        await using var driver = server.Driver(scheme: "bolt+ssc");
        var error = await Xunit.Record.ExceptionAsync(driver.VerifyConnectivityAsync);
        Assert.IsAssignableFrom<Neo4jException>(error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void What_the_scheme_says_cannot_be_said_again() =>
        Assert.Throws<ArgumentException>(() => GraphDatabase.Driver("bolt+s://localhost", c => c.WithEncryptionLevel(EncryptionLevel.None)));

    private static X509Certificate2 Certificate(string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        if (System.Net.IPAddress.TryParse(host, out var address)) names.AddIpAddress(address);
        else names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
