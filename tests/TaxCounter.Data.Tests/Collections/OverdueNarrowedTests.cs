using TaxCounter.Data.Storage;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>The overdue list narrowed by tax, district, last contact, broken promise, and credit.</summary>
public abstract class OverdueNarrowedTests(DatabaseProvider provider) : CollectionOffice(provider)
{
    [DatabaseFact]
    public async Task Each_narrows_the_list_and_its_count_and_total()
    {
        var one = await Late(1, "100.00", location: "1701");
        var two = await Late(2, "200.00");
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, two, "30.00", "2026-07", new DateOnly(2026, 8, 20), "occupancy");
        var three = await Late(3, "300.00");
        var four = await Late(4, "400.00");
        await Promises(three, "50.00", new DateOnly(2026, 9, 17));
        await Promises(four, "50.00", new DateOnly(2026, 9, 17));
        At("2026-09-17");
        await Pays(four, "50.00");
        At("2026-09-18");

        Assert.Equal([4, 3, 2, 1], await Listed(q => q));
        Assert.Equal([2], await Listed(q => q with { TaxType = "occupancy" }));
        Assert.Equal([1], await Listed(q => q with { District = "1701" }));
        Assert.Equal([4, 3], await Listed(q => q with { Contact = OverdueContact.ThisWeek }));
        Assert.Equal([2, 1], await Listed(q => q with { Contact = OverdueContact.Never }));
        Assert.Equal([2, 1], await Listed(q => q with { Contact = OverdueContact.NotThisWeek }));
        Assert.Equal([3], await Listed(q => q with { PromiseBroken = true }));
        Assert.Equal([3], await Listed(q => q with { PromiseBroken = true, Order = OverdueOrder.Age }));
        Assert.Empty(await Listed(q => q with { HasCredit = true }));
        var row = Assert.Single((await List(new OverdueQuestion { Today = Day.Today, PromiseBroken = true })).Page.Rows);
        Assert.Equal((new DateOnly(2026, 9, 15), ContactOutcome.Promise, "promised $50.00 by Sep 17, 2026: nothing paid, broken since Sep 18"), (row.ContactedOn!.Value, row.Contacted!.Value, row.Promise!.Sentence(Day.Today)));
        Assert.Equal([4, 3, 2, 1], (await Day.With<IOverdueSearch, IReadOnlyList<OverdueRow>>(s => s.All(new OverdueQuestion { Today = Day.Today }, 100))).Select(Running));
        Assert.Equal(one.Id, (await List(new OverdueQuestion { Today = Day.Today, District = "1701" })).Page.Rows[0].Id);

        At("2026-09-25");
        Assert.Equal([4, 3, 2, 1], await Listed(q => q with { Contact = OverdueContact.NotThisWeek }));
        Assert.Equal([2, 1], await Listed(q => q with { Contact = OverdueContact.NotThisMonth }));
    }

    [DatabaseFact]
    public async Task A_credit_that_could_be_set_off_is_a_refund_right_against_it()
    {
        var account = await Late(1, "100.00");
        await Late(2, "200.00");
        await Pays(account, "300.00");
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "400.00", "2026-06", new DateOnly(2026, 7, 20));
        Assert.Equal([1], await Listed(q => q with { HasCredit = true }));
    }

    private async Task<IEnumerable<int>> Listed(Func<OverdueQuestion, OverdueQuestion> ask)
    {
        var list = await List(ask(new OverdueQuestion { Today = Day.Today }));
        Assert.Equal(list.Page.Rows.Count, list.Page.Total);
        Assert.Equal(list.Page.Rows.Total(r => r.Owing), list.Owing);
        return list.Page.Rows.Select(Running);
    }

    private static int Running(OverdueRow row) => int.Parse(row.Name.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private Task<OverdueList> List(OverdueQuestion question) => Day.With<IOverdueSearch, OverdueList>(s => s.List(question));
}

public sealed class OverdueNarrowedOnSqliteTests() : OverdueNarrowedTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class OverdueNarrowedOnSqlServerTests() : OverdueNarrowedTests(DatabaseProvider.SqlServer);
