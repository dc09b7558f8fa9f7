using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Core.Model;

namespace OrgGraph.Equality.Tests.Organizations;

/// <summary>Persons with their calendars, the seats that they hold, and their absences.</summary>
internal static class People
{
    public static Gen<IEnumerable<OrgRecord>> Of(Shape shape) => Draw.All(
        Draw.Nodes(shape.Few, number => Calendar(shape, number)),
        Draw.Nodes(shape.Persons, number => Person(shape, number)),
        Draw.Each(shape.Seats, number => Draw.All(Holds(shape, number, isActing: 8).Sometimes(82), Holds(shape, number, isActing: 50).Sometimes(12))),
        Draw.Each(shape.Persons, number => Away(shape, number).Many(0, 2).In(45, Gen.Constant<IEnumerable<OrgRecord>>([]))));

    private static Gen<WorkingCalendar> Calendar(Shape shape, int number) =>
        from name in Draw.Label("calendar", number)
        from hours in Gen.Elements<string[]>(["MO-FR 09:00-17:00"], ["MO-TH 08:00-12:00", "MO-TH 13:00-17:30", "SA 10:00-11:00"], ["SU 00:00-24:00"])
        from holidays in Draw.Day(-5, 20).ListOf(2)
        from zone in Gen.Elements("UTC", "Europe/Berlin", "Asia/Kolkata", "America/New_York")
        from life in Draw.Days
        select new WorkingCalendar(shape.Id("working-calendar", number), name, hours, [.. holidays.Distinct().Order()], zone, life);

    private static Gen<Person> Person(Shape shape, int number) =>
        from name in Draw.Label("person", number)
        from email in Gen.Elements($"P{number}@contoso.com", $"p{number}@Fabrikam.com").Maybe(60)
        from location in Gen.Elements("Pune", "PUNE", "São Paulo", "Oslo").Maybe(50)
        from zone in Gen.Elements("Europe/Berlin", "Asia/Tokyo").Maybe(40)
        from calendar in shape.Id("working-calendar", ..shape.Few).Maybe(50)
        from life in Draw.Life
        select new Person(shape.Id("person", number), name, email, location, zone, calendar, life);

    private static Gen<Holds> Holds(Shape shape, int seat, int isActing) =>
        from person in shape.Id("person", ..shape.Persons)
        from acting in Draw.Percent(isActing)
        from days in Draw.Days
        select new Holds(person, shape.Id("position", seat), acting, days);

    private static Gen<Away> Away(Shape shape, int person) =>
        from standIn in shape.Id("person", ..shape.Persons).Maybe(55)
        from days in Draw.Days
        select new Away(shape.Id("person", person), standIn, days);
}
