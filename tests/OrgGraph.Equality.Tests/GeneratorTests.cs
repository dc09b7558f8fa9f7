using OrgGraph.Core.Graph;
using OrgGraph.Core.Validation;
using OrgGraph.Equality.Tests.Comparing;
using OrgGraph.Equality.Tests.Organizations;
using OrgGraph.Equality.Tests.Questions;
using Xunit.Abstractions;

namespace OrgGraph.Equality.Tests;

/// <summary>What the random organisations are good for: they can be imported, and between them they bring out everything that the rules can say.</summary>
public class GeneratorTests(ITestOutputHelper output)
{
    /// <summary>So often at least, in the answers about <see cref="Seeds.Many"/> organisations.</summary>
    public const int Least = 20;

    [Fact]
    public void One_seed_makes_one_case()
    {
        var (one, same, other) = (Case.Of(7), Case.Of(7), Case.Of(8));

        Assert.Equal(one.Organization.Changed.Select(r => r.ToString()), same.Organization.Changed.Select(r => r.ToString()));
        Assert.Equal(one.Questions.Select(q => q.ToString()), same.Questions.Select(q => q.ToString()));
        Assert.NotEqual(one.Organization.Changed.Select(r => r.ToString()), other.Organization.Changed.Select(r => r.ToString()));
    }

    [Fact]
    public void An_import_takes_all_organisations_but_those_that_others_wrote()
    {
        var organizations = Seeds.Of(100).Select(seed => Case.Of(seed).Organization).ToList();

        Assert.All(organizations.Where(o => !o.Shape.IsByOthers), o => Assert.Empty(OrganizationValidation.Validate(o.Records).Concat(OrganizationValidation.Validate(o.Changed))));
        Assert.All(organizations.Where(o => o.Shape.IsByOthers), o => Assert.NotEmpty(OrganizationValidation.Validate(o.Records)));
        Assert.All(organizations.SelectMany(o => new[] { o.Records, o.Changed }), AssertWhole);
    }

    [Fact]
    public void Every_outcome_every_step_and_every_error_occurs_often_in_the_answers()
    {
        var tally = new Tally();
        foreach (var seed in Seeds.Of(Seeds.Many))
        {
            var (_, organization, questions) = Case.Of(seed);
            foreach (var records in new[] { organization.Records, organization.Changed })
            {
                var whole = new Organization(records);
                foreach (var question in questions.OfType<AskedOfRule>())
                    tally.Add(question, Answers.On(whole, question));
            }
        }

        output.WriteLine(tally.ToString());
        Assert.DoesNotContain(tally.Counts, count => count.Value < Least);
    }

    private static void AssertWhole(IReadOnlyList<Core.Model.OrgRecord> records)
    {
        var ids = records.Select(record => record.Id).ToList();
        Assert.Distinct(ids);
        Assert.Subset(ids.ToHashSet(StringComparer.Ordinal), records.SelectMany(References.Of).ToHashSet(StringComparer.Ordinal));
    }
}
