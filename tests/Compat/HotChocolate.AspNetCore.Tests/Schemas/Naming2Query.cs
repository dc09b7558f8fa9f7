using HotChocolate.Types;

namespace Sample;

public class Naming2Query
{
    public INamed? Named => Store.Authors[0];

    public Author? A1 => Store.Authors[0];

    [UsePaging]
    public IEnumerable<Publisher> GetPubs() => Store.Publishers;

    [UsePaging]
    public IEnumerable<Publisher> GetOthers() => Store.Publishers;

    public string Zeta => "z";

    /// <summary>Not shown</summary>
    public string Alpha => "a";
}
