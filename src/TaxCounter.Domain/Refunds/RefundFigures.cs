using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Refunds;

/// <summary>The figures of a refund as of a day: its credit, what is owed first, and the interest with its steps.</summary>
public sealed class RefundFigures(ICredits credits, ILedgers ledgers, OffAccountService offAccounts, RuleBook rules)
{
    /// <summary>The credit that a refund claims; null when it is used up.</summary>
    public async Task<OpenCredit?> Credit(Refund refund)
    {
        ArgumentNullException.ThrowIfNull(refund);
        return (await credits.OfAccount(refund.AccountId)).FirstOrDefault(c => c.FromId == refund.FromId && c.AroseOn == refund.AroseOn);
    }

    /// <summary>What is owed that the credit pays before anything is refunded; nothing where the rule book does not say so.</summary>
    public async Task<Money> OwedFirst(OpenCredit credit, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return rules.OffAccounts.OffsetFirst.On(act.Today) is { Refusal: null, Value.Value: true } ? (await offAccounts.Plan(credit, only: null, act)).Total : Money.Zero;
    }

    /// <summary>The interest on an amount if it is refunded on a day. Refused where no law that gives it is known: then none is paid.</summary>
    public async Task<Result<Calculation>> Interest(Refund refund, Money amount, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(refund);
        var from = refund.FromId is { } id ? (await ledgers.Find([id])).Select(l => l.Obligation).FirstOrDefault() : null;
        return from is null ? RuleBookRefusals.NothingOn("interest on refunds of money without a period", rules.Name) : rules.RefundInterest.Answer(new RefundInterestQuestion
        {
            TaxType = from.TaxType,
            Amount = amount,
            DueOn = rules.Calendar.DueDate(from.RecordedDueOn).Counted,
            PaidOn = refund.PaidInOn,
            ClaimedOn = refund.ClaimedOn,
            RefundedOn = on,
        });
    }

    /// <summary>The interest as an amount; none where no law is known.</summary>
    public async Task<Money> InterestAmount(Refund refund, Money amount, DateOnly on) =>
        await Interest(refund, amount, on) is { Refusal: null } known && Money.TryParse(known.Value.Result, out var interest) ? interest : Money.Zero;
}
