using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

public abstract class AccountSearchTests(DatabaseProvider provider) : SearchTest(provider)
{
    [DatabaseFact]
    public async Task A_name_is_found_in_any_order_and_the_exact_one_comes_first()
    {
        await Open(1, trade: "Rivers Edge Marina");
        await Open(2, trade: "Old River Grill");
        await Open(3, trade: "Riverside Cleaners");

        Assert.Equal(["Old River Grill"], await Names("grill old"));
        var river = await Find("river");
        Assert.Equal(["Old River Grill", "Rivers Edge Marina", "Riverside Cleaners"], river.Hits.Select(Name));
        Assert.Equal([true, true, false], river.Hits.Select(h => h.IsExact));
        Assert.False(river.IsMore);
    }

    [DatabaseFact]
    public async Task The_name_over_the_door_comes_before_the_taxpayers_and_that_before_the_street()
    {
        await Open(1, taxpayer: "A Landry", trade: "Zydeco Hall", street: "1 Oak St");
        await Open(2, taxpayer: "B Smith", trade: "Landry Seafood", street: "2 Oak St");
        await Open(3, taxpayer: "C Brown", trade: "Corner Store", street: "3 Landry Ave");

        var found = await Find("landry");

        Assert.Equal(["Landry Seafood", "Zydeco Hall", "Corner Store"], found.Hits.Select(Name));
        Assert.Equal([SearchField.TradeName, SearchField.TaxpayerName, SearchField.Address], found.Hits.Select(h => h.FoundIn.Single()));
        Assert.Equal("Landry", Assert.Single(found.Hits[0].Name, p => p.IsMatch).Text);
    }

    [DatabaseFact]
    public async Task Written_apart_or_together_it_is_the_same_name()
    {
        await Open(1, trade: "McDonnell's Marine");
        await Open(2, trade: "AutoZone");
        await Open(3, trade: "De Soto Feed");

        Assert.Equal(["McDonnell's Marine"], await Names("Mc Donnell"));
        Assert.Equal(["McDonnell's Marine"], await Names("mcdonnells marine"));
        Assert.Equal(["AutoZone"], await Names("auto zone"));
        Assert.Equal(["De Soto Feed"], await Names("desoto"));
        Assert.Equal(["De Soto Feed"], await Names("feed de"));
    }

    [DatabaseFact]
    public async Task A_telephone_is_found_in_any_form_and_by_its_end()
    {
        await Open(1, phone: "(225) 745-7005", trade: "First");
        await Open(2, phone: "504.745.7005", trade: "Second");

        Assert.Equal(["First"], await Names("225-745-7005"));
        Assert.Equal(["First"], await Names("+1 (225) 745 7005"));
        Assert.Equal(["First", "Second"], await Names("7457005"));
        Assert.Equal(["First", "Second"], await Names("7005"));
        Assert.Equal([SearchField.Phone], (await Find("745-7005")).Hits[0].FoundIn);
    }

    [DatabaseFact]
    public async Task A_tax_id_is_found_by_its_last_four_and_as_a_whole_and_shown_masked()
    {
        await Open(1, trade: "First", taxId: "723455413");
        await Open(2, trade: "Second", taxId: "870032016");

        var byLastFour = Assert.Single((await Find("5413")).Hits);
        Assert.Equal("FEIN ••-•••5413", byLastFour.TaxId);
        Assert.Equal([SearchField.LastFour], byLastFour.FoundIn);
        Assert.Equal(["First"], await Names("72-3455413"));
        Assert.Empty(await Names("723455414"));
    }

    [DatabaseFact]
    public async Task A_street_is_found_with_and_without_its_abbreviation()
    {
        await Open(1, trade: "First", street: "3959 Essen Ln");
        await Open(2, trade: "Second", street: "3959 Saint Charles Avenue");

        Assert.Equal(["First"], await Names("3959 essen lane"));
        Assert.Equal(["Second"], await Names("st charles ave"));
        Assert.Equal(["First", "Second"], await Names("3959"));
    }

    [DatabaseFact]
    public async Task Marks_of_the_query_language_are_only_marks()
    {
        await Open(1, trade: "One Hundred Percent");

        Assert.Empty(await Names("%"));
        Assert.Empty(await Names("_"));
        Assert.Empty(await Names("\\"));
        Assert.Empty(await Names("' OR 1=1--"));
        Assert.Equal(["One Hundred Percent"], await Names("hundred% 'percent'--"));
    }

    [DatabaseFact]
    public async Task A_long_list_is_cut_and_says_so()
    {
        for (var i = 1; i <= AccountHits.Most + 1; i++)
        {
            await Open(i, trade: $"Bayou Shop {i}");
        }

        var found = await Find("bayou");

        Assert.Equal(AccountHits.Most, found.Hits.Count);
        Assert.True(found.IsMore);
        Assert.Equal(["Bayou Shop 7"], await Names("bayou 7"));
    }

    [DatabaseFact]
    public async Task A_number_with_one_wrong_digit_leads_to_the_accounts_near_it()
    {
        await Open(8, trade: "Right");
        await Open(700, trade: "Far away");

        Assert.Equal(["Right"], (await Near("0102000081")).Hits.Select(Name));
        Assert.Equal(["Right"], (await Near("0120000080")).Hits.Select(Name));
        Assert.Empty((await Near("9999999999")).Hits);
    }

    [DatabaseFact]
    public async Task Words_follow_the_account_when_it_changes()
    {
        var facts = AccountMaker.Facts(1, trade: "Old Name");
        var account = await AccountMaker.Open(Office.Services, facts);
        await Office.Do<Done>(Acts.BySystem(), async services =>
        {
            var accounts = services.GetRequiredService<IAccounts>();
            var again = (await accounts.Find(account.Id))!;
            services.GetRequiredService<TaxCounterContext>().Entry(again).Property(a => a.TradeName).CurrentValue = "New Name";
            await accounts.Refind(again);
            return Done.It;
        });

        Assert.Empty(await Names("old"));
        Assert.Equal(["New Name"], await Names("new name"));
    }
}

public sealed class AccountSearchOnSqliteTests() : AccountSearchTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AccountSearchOnSqlServerTests() : AccountSearchTests(DatabaseProvider.SqlServer);
