using System.Security.Cryptography;
using System.Text;
using HotChocolate.Language;

namespace HotChocolate.Execution.Documents;

/// <summary>Hashes documents: the key of persisted operations.</summary>
/// <param name="Name">The name of the hash in requests, such as <c>sha256Hash</c>.</param>
/// <param name="Format">How the hash is written.</param>
internal sealed record DocumentHashProvider(string Name, HashFormat Format)
{
    public static DocumentHashProvider MD5(HashFormat format) => new("md5Hash", format);

    public static DocumentHashProvider Sha256(HashFormat format) => new("sha256Hash", format);

    public string Hash(string document)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        var hash = Name == "md5Hash" ? System.Security.Cryptography.MD5.HashData(bytes) : SHA256.HashData(bytes);
        return Format is HashFormat.Hex ? Convert.ToHexStringLower(hash) : Convert.ToBase64String(hash);
    }
}
