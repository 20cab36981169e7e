using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Testing;

/// <summary>Something an account is charged for.</summary>
/// <param name="TaxType">The tax type's code.</param>
/// <param name="Period">The period, <c>2026-06</c>.</param>
/// <param name="DueOn">The due date.</param>
/// <param name="Amount">The tax.</param>
public sealed record Debt(string TaxType, string Period, DateOnly DueOn, Money Amount);

/// <summary>Accounts that owe something, made through the domain; say only what the test is about.</summary>
public static class Debts
{
    /// <summary>911.20 of sales tax for 2026-06, due Jul 20.</summary>
    public static readonly Debt Sales = new("sales", "2026-06", new DateOnly(2026, 7, 20), new Money(91120));

    /// <summary>400.00 of sales tax for 2026-07, due Aug 20.</summary>
    public static readonly Debt LaterSales = new("sales", "2026-07", new DateOnly(2026, 8, 20), new Money(40000));

    /// <summary>100.00 of sales tax for 2026-08, due Sep 21: not due yet on the day of the tests.</summary>
    public static readonly Debt NotYetDue = new("sales", "2026-08", new DateOnly(2026, 9, 21), new Money(10000));

    /// <summary>Opens account number <paramref name="running"/> and charges it.</summary>
    public static async Task<Account> Owe(IServiceProvider services, int running, params Debt[] debts)
    {
        ArgumentNullException.ThrowIfNull(debts);
        await using var scope = services.CreateAsyncScope();
        var inside = scope.ServiceProvider;
        var act = Acts.BySystem();
        var made = await inside.GetRequiredService<IOneTransaction>().Do<Account>(act, () =>
        {
            var account = Account.Open(Facts(running), taxId: null);
            inside.GetRequiredService<IAccounts>().Add(account);
            foreach (var debt in debts)
            {
                Charge(inside, account, debt, act);
            }

            return Task.FromResult<Result<Account>>(account);
        });
        return made.Value;
    }

    /// <summary>Puts up an alert on an account.</summary>
    public static async Task Alert(IServiceProvider services, Account account, AlertKind kind, string text)
    {
        ArgumentNullException.ThrowIfNull(account);
        await using var scope = services.CreateAsyncScope();
        var inside = scope.ServiceProvider;
        await inside.GetRequiredService<IOneTransaction>().Do<Done>(Acts.BySystem(), async () =>
        {
            var found = await inside.GetRequiredService<IAccounts>().Find(account.Id);
            found!.Raise(kind, text, new DateOnly(2026, 9, 1), "test");
            return Done.It;
        });
    }

    private static void Charge(IServiceProvider services, Account account, Debt debt, CounterAct act)
    {
        var rules = services.GetRequiredService<RuleBook>();
        var period = Period.Parse(debt.Period);
        var obligation = Obligation.For(account.Id, debt.TaxType, period, debt.DueOn, account.LocationCode);
        services.GetRequiredService<ILedgers>().Add(obligation);
        var funds = rules.FundShares(debt.TaxType, account.LocationCode, period.LastDay).Value.Shares;
        var first = debt.DueOn.AddDays(-15);
        services.GetRequiredService<IJournal>().Add(Posting.Of(PostingKind.Charge, PostingDays.On(first), act, PaymentApplication.ChargeLines(obligation, Component.Tax, debt.Amount, funds)));
    }

    private static AccountFacts Facts(int running) => new()
    {
        Number = AccountNumber.Of("0102", running),
        Kind = AccountKind.Business,
        TaxpayerName = $"First River Construction {running} LLC",
        TradeName = $"First River Construction {running}",
        LocationCode = "1701",
        Location = new Address("3959 Essen Ln", "Baton Rouge", "LA", "70816"),
        Mailing = new Address("3959 Essen Ln", "Baton Rouge", "LA", "70816"),
        OpenedOn = new DateOnly(2020, 1, 1),
        Status = AccountStatus.Open,
    };
}
