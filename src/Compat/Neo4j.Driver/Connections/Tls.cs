using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver.Internal;

internal static class Tls
{
    public static async Task<SslStream> EncryptAsync(Stream stream, ConnectionSettings settings, string host, CancellationToken cancellationToken)
    {
        var encrypted = new SslStream(stream);
        try
        {
            await encrypted.AuthenticateAsClientAsync(Options(settings, host), cancellationToken);
            return encrypted;
        }
        catch
        {
            await encrypted.DisposeAsync();
            throw;
        }
    }

    private static SslClientAuthenticationOptions Options(ConnectionSettings settings, string host)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = host };
        if (settings.Trust == CertificateTrustRule.TrustAny)
        {
            options.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        }
        else if (settings.Trust == CertificateTrustRule.TrustList)
        {
            // The host's name is checked as well as the chain.
            options.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            foreach (var certificate in settings.Certificates) options.CertificateChainPolicy.CustomTrustStore.Add(certificate);
        }
        return options;
    }
}
