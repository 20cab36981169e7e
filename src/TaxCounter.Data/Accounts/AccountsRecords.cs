using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Accounts;

/// <summary>The records of accounts, of their tax ids and of payoff quotes.</summary>
public sealed class AccountsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IAccounts, AccountRepository>();
        services.AddScoped<IAccountChanges, AccountChangeRepository>();
        services.AddScoped<AccountFile>();
        services.AddScoped<IAccountRecords, AccountRecords>();
        services.AddScoped<IAccountNumbers, AccountNumbers>();
        services.AddScoped<INumberSupply, NumberSupply>();
        services.AddScoped<IAccountSearch, AccountSearch>();
        services.AddScoped<IPayoffQuotes, PayoffQuoteRepository>();
        services.AddScoped<IRulePreviews, RulePreviews>();
        services.AddScoped<PayoffQuoteService>();
        services.AddScoped<CreditService>();
        services.AddScoped<CreditLimit>();
        services.AddScoped<AlertService>();
        services.AddScoped<CreditOnCharge>();
        services.AddSingleton<TaxIdKeyFile>();
        services.AddSingleton<ISealKey>(provider => provider.GetRequiredService<TaxIdKeyFile>());
        services.AddSingleton<ITaxIds, TaxIdVault>();
        services.AddSingleton<IVerifyCheck, TaxIdKeyCheck>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PayoffQuote q) => q.Number, q => $"of {q.MadeOn:MMM d, yyyy}" + (q.AskedBy.Length == 0 ? "" : $" for {q.AskedBy}"))];

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<PayoffQuote>().Where(q => q.AccountId == account).Select(q => q.AccountId);
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [QuoteChecks.Quotes];
}
