using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Testing;

/// <summary>Makes valid accounts and charges in a test office; a test says only what it is about.</summary>
public static class AccountMaker
{
    /// <summary>What is said about an account: First River Construction of Hebert Group LLC, unless a test says otherwise.</summary>
    public static AccountFacts Facts(int running = 8, string taxpayer = "Hebert Group LLC", string trade = "First River Construction", string street = "3959 Essen Ln", string phone = "(225) 745-7005") => new()
    {
        Number = AccountNumber.Of("0102", running),
        Kind = AccountKind.Business,
        TaxpayerName = taxpayer,
        TradeName = trade,
        Naics = "236118",
        BusinessType = "contractor",
        LocationCode = "1700",
        Location = new Address(street, "Baton Rouge", "LA", "70816"),
        Mailing = new Address(street, "Baton Rouge", "LA", "70816"),
        Phone = phone,
        OpenedOn = new DateOnly(1997, 9, 28),
        Status = AccountStatus.Open,
    };

    /// <summary>Opens an account of those facts; with a tax id when one is given.</summary>
    public static async Task<Account> Open(IServiceProvider services, AccountFacts facts, string? taxId = null, Action<Account>? more = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        await using var scope = services.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<ITaxIds>();
        var account = Account.Open(facts, taxId is null ? null : new TaxId(TaxIdKind.Fein, taxId[^4..], vault.Protect(taxId), vault.Index(taxId)));
        more?.Invoke(account);
        return await Done(scope.ServiceProvider, () =>
        {
            scope.ServiceProvider.GetRequiredService<IAccounts>().Add(account);
            return account;
        });
    }

    /// <summary>Charges tax for a period.</summary>
    public static async Task<Obligation> Charge(IServiceProvider services, RuleBook rules, Account account, string amount, string period, DateOnly dueOn, string taxType = "sales")
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(account);
        await using var scope = services.CreateAsyncScope();
        return await Done(scope.ServiceProvider, () =>
        {
            var obligation = Obligation.For(account.Id, taxType, Period.Parse(period), dueOn, account.LocationOn(Period.Parse(period).FirstDay));
            scope.ServiceProvider.GetRequiredService<ILedgers>().Add(obligation);
            var money = Money.TryParse(amount, out var parsed) ? parsed : throw new FormatException(amount);
            var funds = rules.FundShares(taxType, account.LocationCode, obligation.Period.LastDay).Value.Shares;
            var lines = PaymentApplication.ChargeLines(obligation, Component.Tax, money, funds);
            scope.ServiceProvider.GetRequiredService<IJournal>().Add(Posting.Of(PostingKind.Charge, PostingDays.On(obligation.Period.LastDay < dueOn ? obligation.Period.LastDay : dueOn), Acts.BySystem(), lines));
            return obligation;
        });
    }

    private static async Task<T> Done<T>(IServiceProvider services, Func<T> work)
    {
        var result = await services.GetRequiredService<IOneTransaction>().Do<T>(Acts.BySystem(), () => Task.FromResult<Result<T>>(work()));
        return result.Refusal is { } no ? throw new InvalidOperationException(no.Message) : result.Value;
    }
}
