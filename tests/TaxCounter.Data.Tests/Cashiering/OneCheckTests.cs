using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Cashiering;

/// <summary>One check that pays three accounts is one check in the drawer, and one suspect of the detective.</summary>
public abstract class OneCheckTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    [DatabaseFact]
    public async Task One_check_of_742_10_over_three_accounts_is_one_check_in_the_drawer()
    {
        var drawer = await Day.Opens(Acts.Clerk(), 3, "150.00");
        Account[] accounts = [await Day.Owes("300.00"), await Day.Owes("242.10"), await Day.Owes("200.00")];
        List<ObligationId> owed = [];
        foreach (var account in accounts)
        {
            owed.AddRange((await Open(account)).Select(o => o.Obligation.Id));
        }

        var asked = new TakePayment { Id = PaymentEventId.New(), Accounts = [.. accounts.Select(a => a.Id)], Obligations = owed, Tenders = [Day.Check("742.10")], ShownToPay = Money.Zero };
        var offer = (await Day.With<PaymentService, (PaymentOffer? Offer, Refusal? No)>(p => p.Offer(asked, Day.Act(Acts.Clerk())))).Offer!;
        var receipt = (await Day.With<PaymentService, Result<PaymentEvent>>(p => p.Take(asked with { ShownToPay = offer.ToPay }, Day.Act(Acts.Clerk())))).Value;

        var inside = await Day.With<IDrawers, DrawerContents>(d => d.Contents(drawer));
        Assert.Equal((1, "742.10", "150.00"), (inside.Checks, inside.CheckAmount.Plain(), inside.Cash.Plain()));
        Assert.Equal(["300.00", "242.10", "200.00"], accounts.Select(a => receipt.Payments.Where(p => p.AccountId == a.Id).Total(p => p.Amount).Plain()));
        foreach (var account in accounts)
        {
            Assert.Empty(await Open(account));
        }

        for (var i = 0; i < 2; i++) // 742.10 over in cash, and no check
        {
            await Day.With<DrawerService, Result<Drawer>>(d => d.StartCount(drawer.Id, Day.Act(Acts.Clerk())));
            drawer = (await Day.With<DrawerService, Result<Drawer>>(d => d.Seal(drawer.Id, new DrawerPieces(WorkingDay.PiecesOf(WorkingDay.Dollars("892.10")), 0, 0), Day.Act(Acts.Clerk())))).Value;
        }

        var hints = DifferenceDetective.Hints(CountDifference.Of(drawer), await Day.With<IDrawerSearch, IReadOnlyList<TenderSeen>>(s => s.Suspects(drawer)));
        Assert.Contains(hints, h => h.StartsWith($"Receipt {receipt.Number} took 742.10 as a check, and there is one fewer than the receipts show.", StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<ObligationLedger>> Open(Account account) => Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account.Id, openOnly: true));
}

/// <inheritdoc/>
public sealed class OneCheckOnSqlite() : OneCheckTests(DatabaseProvider.Sqlite);

/// <inheritdoc/>
[OnSqlServer]
public sealed class OneCheckOnSqlServer() : OneCheckTests(DatabaseProvider.SqlServer);
