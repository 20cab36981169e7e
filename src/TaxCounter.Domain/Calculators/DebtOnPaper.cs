using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Calculators;

/// <summary>
/// One tax and its payments as somebody tells them at the counter, worked through exactly as the ledger works through a posted one:
/// the same assessment, the same order of payment.
/// </summary>
public sealed class DebtOnPaper
{
    private readonly RuleBook _rules;

    private DebtOnPaper(RuleBook rules, ObligationLedger ledger, DateOnly asOf)
    {
        _rules = rules;
        Ledger = ledger;
        AsOf = asOf;
    }

    /// <summary>The debt with its payments, as a ledger would have it.</summary>
    public ObligationLedger Ledger { get; private set; }

    /// <summary>As of which day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What is left to pay as of that day.</summary>
    public ObligationBalance Balance => Ledger.AsOf(AsOf, _rules);

    /// <summary>What each payment paid, in the order of their days.</summary>
    public IReadOnlyList<PaymentSplit> Splits { get; private set; } = [];

    /// <summary>Works a debt through up to a day; later payments are left out.</summary>
    /// <param name="rules">The office's book.</param>
    /// <param name="debt">The debt.</param>
    /// <param name="asOf">Up to which day.</param>
    /// <returns>Refused for a tax type the office does not have and for days before the first rule.</returns>
    public static Result<DebtOnPaper> Of(RuleBook rules, ToldDebt debt, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(debt);
        var known = rules.AssessAmounts(new AssessmentQuestion
        {
            TaxType = debt.TaxType,
            DueOn = debt.DueOn,
            AsOf = asOf,
            Charges = [new DatedAmount(debt.DueOn, debt.Amount)],
            Credits = [],
            FiledOn = debt.FiledOn,
        });
        if (known.Refusal is { } no)
        {
            return no;
        }

        var period = Period.Parse(debt.DueOn.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        var obligation = Obligation.For(AccountId.New(), debt.TaxType, period, debt.DueOn);
        var first = debt.Payments.Select(p => p.Day).Append(debt.DueOn).Min();
        var charge = new LedgerEntry(PostingKind.Charge, first, Component.Tax, debt.Amount);
        var paper = new DebtOnPaper(rules, new ObligationLedger(obligation, "", [charge]) { FiledOn = debt.FiledOn, Waivers = debt.Waivers }, asOf);
        paper.Splits = [.. debt.Payments.Where(p => p.Day <= asOf).OrderBy(p => p.Day).Select(paper.Pay)];
        return paper;
    }

    private PaymentSplit Pay(DatedAmount payment)
    {
        var order = _rules.Counter.PaymentOrder.InForce;
        var spread = Allocation.Spread(payment.Amount, [Ledger.AsOf(payment.Day, _rules)], _rules.PaymentOrder(payment.Day));
        Ledger = Ledger.With(spread.Parts.Select(part => new LedgerEntry(PostingKind.Payment, payment.Day, part.Component, -part.Amount)));
        var rule = order.On(payment.Day) is { Refusal: null } found ? found.Value : order.Rows[0];
        return new PaymentSplit(payment, [.. spread.Parts.Select(part => (part.Component, part.Amount))], spread.LeftOver, rule.Value.Authority);
    }
}

/// <summary>A debt as it is told at the counter.</summary>
public sealed record ToldDebt
{
    /// <summary>The tax type's code.</summary>
    public required string TaxType { get; init; }

    /// <summary>The last day to pay without penalty.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The tax.</summary>
    public required Money Amount { get; init; }

    /// <summary>What was paid and when.</summary>
    public required IReadOnlyList<DatedAmount> Payments { get; init; }

    /// <summary>The day the return came in.</summary>
    public required DateOnly? FiledOn { get; init; }

    /// <summary>Penalty that was waived.</summary>
    public IReadOnlyList<DatedAmount> Waivers { get; init; } = [];
}

/// <summary>What one payment paid.</summary>
/// <param name="Payment">Day and amount.</param>
/// <param name="Parts">What it paid, in the order of payment.</param>
/// <param name="LeftOver">What found nothing to pay.</param>
/// <param name="Order">Who says the order.</param>
public sealed record PaymentSplit(DatedAmount Payment, IReadOnlyList<(Component Component, Money Amount)> Parts, Money LeftOver, Authority Order);
