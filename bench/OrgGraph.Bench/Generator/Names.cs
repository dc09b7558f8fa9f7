namespace OrgGraph.Bench.Generator;

/// <summary>Names that can be told apart and read.</summary>
internal static class Names
{
    private static readonly string[] s_given = ["Ada", "Bo", "Chidi", "Dana", "Eun", "Femi", "Gita", "Hugo", "Ines", "Jun", "Kofi", "Lena", "Mats", "Noor", "Olga", "Pia", "Quim", "Rosa", "Sven", "Tala"];
    private static readonly string[] s_family = ["Abe", "Berg", "Cruz", "Diaz", "Eze", "Fox", "Gray", "Hall", "Ito", "Jain", "Kim", "Lund", "Mora", "Nash", "Okoro", "Patel", "Quist", "Ruiz", "Silva", "Tran", "Ueda", "Vance", "Wolf"];
    private static readonly string[] s_companies = ["Adatum", "Bellows", "Cohovine", "Datum", "Fabrikam", "Graphic", "Humongous", "Lamna", "Litware", "Margie", "Northwind", "Proseware", "Relecloud", "Tailspin", "Trey", "VanArsdel", "Wingtip", "Woodgrove"];

    public static string Of(int person) => $"{s_given[person % s_given.Length]} {s_family[person / s_given.Length % s_family.Length]}";

    public static string Company(int number) => s_companies[number / 10 % s_companies.Length];
}
