using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Coding;

/// <summary>Codes an account otherwise than before: its industry code and business type after a review, its filing frequency when its tax crosses a threshold. Dated, with a reason, never backwards.</summary>
public sealed class AccountCoding(IAccounts accounts, ICodingChanges changes, IFrequencyReview frequencies, NaicsList naics, RuleBook rules, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Uses another industry code or business type from today. Refused: no reason, a code that is not in the list, the same as before, and an account that was coded otherwise since it was read.</summary>
    public Task<Result<Account>> Use(UseCode asked, CounterAct act) => transaction.Do<Account>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(asked, act) is { } no)
        {
            return no;
        }

        if (await accounts.Find(asked.Account) is not { } account)
        {
            return CodingRefusals.UnknownAccount;
        }

        if ((account.Naics, account.BusinessType) != (asked.ReadNaics, asked.ReadType))
        {
            return account.Naics == asked.Naics && account.BusinessType == asked.BusinessType ? account : CodingRefusals.CodedSince(account.Naics, account.BusinessType); // a second click finds it done
        }

        if (account.WhyNotBegin() is { } merged)
        {
            return merged;
        }

        List<CodingChange> made =
        [
            CodingChange.Of(account.Id, CodingChange.Naics, account.Naics, asked.Naics, act.Today, act),
            CodingChange.Of(account.Id, CodingChange.BusinessType, account.BusinessType, asked.BusinessType, act.Today, act),
        ];
        account.Recode(asked.Naics, asked.BusinessType);
        await Note(account, "coding.use", [.. made.Where(c => c.Before != c.After)], act);
        return account;
    });

    /// <summary>Files a tax as the review proposes it, from the period it proposes. Refused: no reason, and where the review proposes something else by now.</summary>
    public Task<Result<FrequencyProposal>> Accept(AccountNumber number, string taxType, FilingFrequency read, CounterAct act) => transaction.Do<FrequencyProposal>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (WhyNot(act) is { } no)
        {
            return no;
        }

        if (await accounts.Find(number) is not { } account)
        {
            return CodingRefusals.UnknownAccount;
        }

        if (await frequencies.Of(account, taxType, act.Today) is not { } proposal || proposal.Proposed != read)
        {
            return CodingRefusals.NotProposed(account.Number);
        }

        if (account.WhyNotBegin() is { } merged)
        {
            return merged;
        }

        var changed = account.ChangeFrequency(taxType, proposal.Proposed, proposal.From, act.Today);
        if (changed.Refusal is { } refused)
        {
            return refused;
        }

        await Note(account, "coding.frequency", [CodingChange.Of(account.Id, CodingChange.Frequency + taxType, proposal.Now.Said(), proposal.Proposed.Said(), proposal.From, act)], act);
        return proposal;
    });

    /// <summary>Every business type that the rules know.</summary>
    public IReadOnlyList<string> BusinessTypes => [.. rules.Coding.Rules.Where(r => r.Gives == CodingOutcome.BusinessType).SelectMany(r => r.Rows.Rows).Select(r => r.Value.Value).Distinct().Order(StringComparer.Ordinal)];

    private async Task Note(Account account, string what, IReadOnlyList<CodingChange> made, CounterAct act)
    {
        foreach (var change in made)
        {
            changes.Add(change);
        }

        await audit.Record(act, what, account.Number.Digits, account.Number.Digits, $"from {DateWords.Iso(made[0].FirstDay)}", [.. made.Select(c => new AuditChange(c.Part, c.Before, c.After))]);
    }

    private static Refusal? WhyNot(CounterAct act) =>
        act.By.May(Permission.WorkLicenses) ? StaffRefusals.WrongReason(act, needed: true) : StaffRefusals.NotAllowed(act.By, "code an account otherwise");

    private Refusal? WhyNot(UseCode asked, CounterAct act) => WhyNot(act)
        ?? (naics.Find(asked.Naics) is not { Code.Length: 6 } ? naics.FindWithdrawn(asked.Naics) is { } gone ? CodingRefusals.WithdrawnNaics(gone) : CodingRefusals.UnknownNaics(asked.Naics)
        : !BusinessTypes.Contains(asked.BusinessType) ? CodingRefusals.UnknownType(asked.BusinessType)
        : (asked.Naics, asked.BusinessType) == (asked.ReadNaics, asked.ReadType) ? CodingRefusals.CodedSo : null);
}
