using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Calculators;

/// <summary>
/// One tax and its payments as somebody tells them at the counter, worked through exactly as the ledger works through a posted one:
/// the same assessment, the same order of payment.
/// </summary>
public sealed class HypotheticalDebt
{
    private readonly RuleBook _rules;

    private HypotheticalDebt(RuleBook rules, ObligationLedger ledger, DateOnly asOf)
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
    public static Result<HypotheticalDebt> Of(RuleBook rules, HypotheticalDebtEntry debt, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(debt);
        var known = rules.LateAmountsOf(new LateChargesQuestion
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
        var obligation = Obligation.For(AccountId.New(), debt.TaxType, period, debt.DueOn, "");
        var first = debt.Payments.Select(p => p.Day).Append(debt.DueOn).Min();
        var charge = new LedgerEntry(PostingKind.Charge, first, Component.Tax, debt.Amount);
        var paper = new HypotheticalDebt(rules, new ObligationLedger(obligation, [charge]) { FiledOn = debt.FiledOn, Waivers = debt.Waivers }, asOf);
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
