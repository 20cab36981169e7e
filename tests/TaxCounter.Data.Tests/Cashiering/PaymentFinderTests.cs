using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>"Is it in there?": two payments of one day, asked for by what a customer knows.</summary>
public abstract class PaymentFinderTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task A_payment_is_found_by_everything_that_a_customer_knows_of_it()
    {
        await Day.Opens(Acts.Clerk(), 1);
        var river = await Day.Owes("431.20");
        var check = await Day.Takes(Acts.Clerk(), river, Day.Check("431.20") with { DrawnBy = "Marcel Hebert" });
        Office.Clock.Advance(TimeSpan.FromHours(2));
        var card = await Day.Takes(Acts.Clerk(), await Day.Owes("100.00", "Bayou Kettle LLC"), WorkingDay.Card("60.00"), WorkingDay.Cash("40.00"));
        var local = RuleBooks.Books.EastBatonRouge.TimeZone;
        var at = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(Office.Clock.GetUtcNow(), local).AddMinutes(-20);

        foreach (var typed in new[] { "431.20", "$431.20 hebert", "first river", "marcel clerk", check.Tenders[0].DocumentNumber!, "#0" + check.Tenders[0].DocumentNumber, river.Number.Grouped(), check.Number.ToString() })
        {
            Assert.Equal([check.Number], (await Find(typed)).Select(h => h.Visit.Number));
        }

        foreach (var typed in new[] { "100.00", "60.00", "1881", "T-4471 kettle", $"{at:HH:mm}", $"{at:h:mm tt} 100.00" })
        {
            Assert.Equal([card.Number], (await Find(typed)).Select(h => h.Visit.Number));
        }

        var hit = (await Find("1881"))[0];
        Assert.Equal("Bayou Kettle LLC; Card 60.00; Cash 40.00; 100.00", string.Join("; ", [.. hit.Names, .. hit.Visit.Tenders.OrderBy(t => t.Number).Select(t => $"{t.Kind} {t.Amount.Plain()}"), hit.Visit.Amount.Plain()]));
        Assert.Equal(2, (await Find("clerk")).Count);
        Assert.Empty(await Find("431.20 kettle"));
        Assert.Empty(await Find(""));
        Assert.Empty(await Day.With<IPaymentFinder, IReadOnlyList<PaymentHit>>(f => f.Find(PaymentQuestion.Read("431.20", Day.Today.AddDays(-9), Day.Today.AddDays(-1)))));
    }

    private Task<IReadOnlyList<PaymentHit>> Find(string typed) => Day.With<IPaymentFinder, IReadOnlyList<PaymentHit>>(f => f.Find(PaymentQuestion.Read(typed, Day.Today.AddDays(-3), Day.Today)));
}

/// <inheritdoc/>
public sealed class PaymentFinderOnSqlite() : PaymentFinderTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class PaymentFinderOnSqlServer() : PaymentFinderTests(DatabaseProvider.SqlServer);
