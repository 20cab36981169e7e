using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>The figures of a refund as of a day: its credit, what is owed first, and the interest with its steps.</summary>
public sealed class RefundFigures(ICredits credits, ILedgers ledgers, OffAccountService offAccounts, RuleBook rules)
{
    /// <summary>The credit of a part; null when it is used up.</summary>
    public async Task<OpenCredit?> Credit(RefundPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return (await credits.OfAccount(part.AccountId)).FirstOrDefault(part.Is);
    }

    /// <summary>What is owed that the credits of a claim pay before anything is refunded: they are one taxpayer's, so each could pay the same debts.</summary>
    public async Task<Money> OwedFirst(Refund refund, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(refund);
        var owed = Money.Zero;
        foreach (var part in refund.Parts)
        {
            owed = await Credit(part) is { } credit ? Money.Max(owed, await OwedFirst(credit, act)) : owed;
        }

        return owed;
    }

    /// <summary>The open credits of the taxpayer that another credit is of, its own account's first.</summary>
    public async Task<IReadOnlyList<OpenCredit>> OfTaxpayer(OpenCredit credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        List<OpenCredit> all = [];
        foreach (var account in (AccountId[])[credit.AccountId, .. await credits.OthersOf(credit.AccountId)])
        {
            all.AddRange(await credits.OfAccount(account));
        }

        return all;
    }

    /// <summary>What is owed that the credit pays before anything is refunded; nothing where the rule book does not say so.</summary>
    public async Task<Money> OwedFirst(OpenCredit credit, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return rules.OffAccounts.OffsetFirst.On(act.Today) is { Refusal: null, Value.Value: true } ? (await offAccounts.Plan(credit, only: null, act)).Total : Money.Zero;
    }

    /// <summary>The interest on a credit of a claim if so much of it is refunded on a day. Refused where no law that gives it is known: then none is paid.</summary>
    public async Task<Result<Calculation>> Interest(Refund refund, RefundPart part, Money amount, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(refund);
        ArgumentNullException.ThrowIfNull(part);
        var from = part.FromId is { } id ? (await ledgers.Find([id])).Select(l => l.Obligation).FirstOrDefault() : null;
        return from is null ? RuleBookRefusals.NothingOn("interest on refunds of money without a period", rules.Name) : rules.RefundInterest.Answer(new RefundInterestQuestion
        {
            TaxType = from.TaxType,
            Amount = amount,
            DueOn = rules.Calendar.DueDate(from.RecordedDueOn).Counted,
            PaidOn = part.PaidInOn,
            ClaimedOn = refund.ClaimedOn,
            RefundedOn = on,
        });
    }

    /// <summary>The interest on what is recommended of each credit, in the order of the claim; none where no law is known.</summary>
    public async Task<IReadOnlyList<Money>> InterestAmounts(Refund refund, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(refund);
        List<Money> amounts = [];
        foreach (var part in refund.Parts)
        {
            amounts.Add(part.Recommended.IsPositive && await Interest(refund, part, part.Recommended, on) is { Refusal: null } known && Money.TryParse(known.Value.Result, out var interest) ? interest : Money.Zero);
        }

        return amounts;
    }
}
