using Microsoft.AspNetCore.Mvc.ModelBinding;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>What the account page and “What you owe and why” both need: the account, and what it owes on a day.</summary>
public sealed class AccountDesk(IAccounts accounts, ILedgers ledgers, RuleBook rules)
{
    private const int MostYears = 10;

    /// <summary>The account of a number; null when there is none.</summary>
    public async Task<Account?> Find(string number) => AccountNumber.TryParse(number, out var parsed) ? await accounts.Find(parsed) : null;

    /// <summary>What it owes on a day.</summary>
    public Task<BalanceTable> Balance(Account account, DateOnly day, bool openOnly)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Balance(account.Id, day, openOnly);
    }

    /// <summary>What an account owes on a day, by its key.</summary>
    public async Task<BalanceTable> Balance(AccountId account, DateOnly day, bool openOnly) => new(await ledgers.OfAccount(account, openOnly), day, await ledgers.Unapplied(account), rules);

    /// <summary>Why the day typed as <c>asOf</c> cannot be taken; null when it can.</summary>
    public static string? DayTrouble(ModelStateDictionary state, DateOnly? asOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.TryGetValue("asOf", out var entry) && entry.Errors.Count > 0)
        {
            return entry.Errors[0].ErrorMessage;
        }

        return asOf < today.AddYears(-MostYears) || asOf > today.AddYears(MostYears) ? $"Choose a day within {MostYears} years of today." : null;
    }
}
