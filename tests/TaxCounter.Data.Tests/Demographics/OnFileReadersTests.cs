using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Demographics;

/// <summary>Lists read what holds on their day, although nothing is done when the day comes.</summary>
public abstract class OnFileReadersTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task A_number_that_holds_from_tomorrow_is_called_from_tomorrow_on_and_found_by_both_numbers()
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts(1, phone: "") with { LocationCode = "1701" });
        await AccountMaker.Charge(Office.Services, RuleBooks.Books.EastBatonRouge, account, "500.00", "2026-07", new DateOnly(2026, 8, 20));
        await Change(account, "(225) 555-0142", Day.Today.AddDays(1));
        Assert.Empty(await Callable());
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal([account.Id], await Callable());
        Assert.Equal("(225) 555-0142", (await Day.With<IOverdueSearch, OverdueList>(s => s.List(new OverdueQuestion { Today = Day.Today }))).Page.Rows.Single().Phone);

        Office.Clock.Advance(TimeSpan.FromDays(1));
        await Change(account, "(225) 555-0143", Day.Today);
        foreach (var number in new[] { "225-555-0142", "225-555-0143" })
        {
            Assert.Equal("(225) 555-0143", string.Concat((await Day.With<IAccountSearch, AccountHits>(s => s.Find(number))).Hits.Single().Phone.Select(p => p.Text)));
        }

        await Change(account, "", Day.Today.AddDays(1));
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await Callable());
    }

    private Task<IReadOnlyList<AccountId>> Callable() => Day.With<IOverdueSearch, IReadOnlyList<AccountId>>(s => s.Callable(new OverdueQuestion { Today = Day.Today }, "E101", Office.Clock.GetUtcNow().UtcDateTime, 20));

    private async Task Change(Account account, string phone, DateOnly from)
    {
        var now = (await Day.With<IAccounts, Account?>(a => a.Find(account.Id)))!;
        var asked = new ChangeAsked
        {
            FormId = OrderedKey.New(),
            Account = account.Id,
            Shown = DemographicsService.Shown(now, Day.Today),
            From = from,
            How = "document-shown",
            AskedBy = "M. Hebert",
            Mailing = now.MailingOn(Day.Today),
            Location = now.AddressOn(Day.Today),
            Phone = phone,
            Language = now.LanguageOn(Day.Today),
        };
        Assert.Null((await Day.With<DemographicsService, Result<AccountChange[]>>(s => s.Change(asked, Day.Act(Acts.Clerk())))).Refusal);
    }
}

public sealed class OnFileReadersOnSqlite() : OnFileReadersTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class OnFileReadersOnSqlServer() : OnFileReadersTests(DatabaseProvider.SqlServer);
