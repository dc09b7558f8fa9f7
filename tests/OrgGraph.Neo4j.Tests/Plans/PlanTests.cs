namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What the server does for the statements of the store on a large organisation.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class PlanTests(ProfiledStore store) : IClassFixture<ProfiledStore>
{
    /// <summary>The statements that read all there is, and why they may.</summary>
    private static readonly string[] s_scans =
    [
        // An export brings all relationships of a type.
        "Export/links.cypher: DirectedRelationshipTypeScan",
        // An import that finds the remains of one that died, or revisions to drop, has every record sent to compare it with the new one. To look at each once more, where it lies, is
        // a twentieth of that; an index on revisions for each label and type would be written to with every record, to save it.
        "Import/clear-links.cypher: DirectedAllRelationshipsScan", "Import/clear-records.cypher: UnionNodeByLabelsScan", "Import/drop-nodes.cypher: NodeByLabelScan",
        "Import/thin-links.cypher: DirectedAllRelationshipsScan", "Import/thin-records.cypher: UnionNodeByLabelsScan",
    ];

    private IEnumerable<Profile> All => store.ProfilesOfHalf.Concat(store.Profiles);

    [Neo4jFact]
    public void No_statement_reads_a_whole_label_or_type_or_index_but_those_that_must()
    {
        var scans = All.SelectMany(profile => profile.Scans.Select(scan => $"{profile.Name}: {scan}")).ToHashSet(StringComparer.Ordinal);
        Faults.AssertNone(scans.Except(s_scans));
        Faults.AssertNone(s_scans.Except(scans).Select(scan => $"It does so no longer: {scan}"));
    }

    [Neo4jFact]
    public void No_statement_pairs_several_rows_with_several_others()
        => Faults.AssertNone(All.SelectMany(profile => profile.Products.Select(product => $"{profile.Name}: {product}")));

    [Neo4jFact]
    public void No_statement_follows_relationships_as_far_as_they_go()
        => Faults.AssertNone(All.SelectMany(profile => profile.Unbounded.Select(pattern => $"{profile.Name}: {pattern}")));

    /// <summary>Nor does it matter whether the server knows how large: it may look at things in another order then, but not at more of them.</summary>
    [Neo4jFact]
    public void What_is_about_a_few_records_costs_the_same_in_an_organisation_twice_the_size()
        => Faults.AssertNone(
            from statement in QuestionStatements.In(revision: 1).Concat(ImportStatements.Batches(current: 1))
            let half = Of(store.ProfilesOfHalf, statement).Hits
            let whole = Of(store.Profiles, statement).Hits
            where whole < 0.8 * half || whole > 1.2 * half
            select $"{statement.Name}: {half} hits, and {whole} in an organisation twice the size");

    [Neo4jFact]
    public void A_batch_touches_each_of_its_rows_and_little_else()
        => AssertHits(ImportStatements.Batches(current: 1), least: _ => ImportStatements.RowsPerBatch, most: _ => 40 * ImportStatements.RowsPerBatch);

    [Neo4jFact]
    public void An_export_of_a_kind_touches_its_records_and_no_others()
        => AssertHits(ImportStatements.Export(revision: 1), least: export => export.Rows, most: export => 40 * export.Rows);

    [Neo4jFact]
    public void A_page_is_read_off_an_index_in_its_order_and_the_reading_stops_where_the_page_ends()
    {
        AssertHits(ListingStatements.Pages(revision: 1), least: _ => 10, most: _ => 400);
        Faults.AssertNone(ListingStatements.Pages(revision: 1).SelectMany(page => Of(store.Profiles, page).Sorts.Select(sort => $"{page.Name}: {sort}")));
    }

    private static Profile Of(IReadOnlyList<Profile> profiles, Statement statement) => profiles.Single(profile => profile.Name == statement.Name);

    private void AssertHits(IEnumerable<Statement> statements, Func<Profile, long> least, Func<Profile, long> most)
        => Faults.AssertNone(
            from profile in statements.Select(statement => Of(store.Profiles, statement))
            where profile.Hits < least(profile) || profile.Hits > most(profile)
            select $"{profile.Name}: {profile.Hits} hits for {profile.Rows} rows");
}
