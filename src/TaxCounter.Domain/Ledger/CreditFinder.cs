using System.Globalization;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>Finds out why a credit arose and when its money was paid, from the journal of its account alone.</summary>
/// <param name="lines">The lines of the account.</param>
/// <param name="obligations">Its obligations.</param>
/// <param name="rules">The rule book.</param>
public sealed class CreditFinder(IReadOnlyList<CreditLine> lines, IReadOnlyCollection<Obligation> obligations, RuleBook rules)
{
    /// <summary>How long before its payment another period can have been due, and how long after it can be due, and still be the one that was meant.</summary>
    private const int DaysBefore = 100, DaysAfter = 45;

    private readonly HashSet<PostingId> _takenBack = [.. lines.Where(l => !l.Class.TakesPaymentOff || IsReversal(l, lines)).Select(l => l.CorrectsId).OfType<PostingId>()];

    /// <summary>What is found about one source.</summary>
    public CreditFinding Find(CreditSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var arose = lines.Where(l => l.IsUnapplied && l.AsCredit.IsPositive && l.ObligationId == source.From && l.EffectiveOn == source.AroseOn && !_takenBack.Contains(l.PostingId))
            .OrderByDescending(l => l.PostedAt).ThenByDescending(l => l.AsCredit).FirstOrDefault();
        return arose is null ? new(CreditCause.Unapplied, "The journal shows no more about it.", source.AroseOn)
            : arose.Class.IsMovedPayment ? new(CreditCause.Moved, "A payment was moved here, and nothing it was meant for took all of it.", source.AroseOn)
            : arose.Class.Paid == PaidEffect.Payment ? Overpaid(arose, source)
            : SetFree(arose, source);
    }

    /// <summary>Money that had paid something which was lowered afterwards.</summary>
    private CreditFinding SetFree(CreditLine arose, CreditSource source)
    {
        var ofObligation = lines.Where(l => l.ObligationId == source.From && !l.IsUnapplied).ToList();
        var sameAct = ofObligation.Where(l => l.PostedAt == arose.PostedAt).ToList();
        var paidOn = PaidOn(arose, source);
        return sameAct.Any(l => l.Class.LateChargesWalk == LateChargeEffect.WaiverGranted) || !sameAct.Any(Lowers) && ofObligation.Any(l => l.Class.LateChargesWalk == LateChargeEffect.WaiverGranted)
            ? new(CreditCause.Waived, "Penalty that was already paid was waived.", paidOn)
            : sameAct.FirstOrDefault(Lowers) is { } lowered ? new(lowered.Class.IsAmendment ? CreditCause.Amended : CreditCause.Adjusted, lowered.Class.IsAmendment ? "An amended return lowered the tax after it was paid." : "The charge was lowered after it was paid.", paidOn)
            : new(CreditCause.LateChargesFell, "Penalty or interest fell after it was paid, because a payment counted from an earlier day.", paidOn);
    }

    private static bool Lowers(CreditLine line) => line.Class.Principal == PrincipalEffect.Charge && line.AsCredit.IsPositive;

    /// <summary>
    /// The day the money was paid: of the payments of the part that was lowered the last ones are too much. Where several are needed for the amount the
    /// earliest of them counts, so that no day is promised that is too late.
    /// </summary>
    private DateOnly PaidOn(CreditLine arose, CreditSource source)
    {
        var parts = lines.Where(l => l.PostingId == arose.PostingId && !l.IsUnapplied && l.AsCredit.IsNegative).Select(l => l.Component).ToHashSet();
        var payments = lines.Where(l => l.ObligationId == source.From && !l.IsUnapplied && l.AsCredit.IsPositive && (l.Class.Paid == PaidEffect.Payment || l.Class.UsesCredit) && !_takenBack.Contains(l.PostingId)).ToList();
        var left = source.Amount;
        foreach (var paid in payments.Where(l => parts.Contains(l.Component)).OrderByDescending(l => l.EffectiveOn))
        {
            left -= paid.AsCredit;
            if (!left.IsPositive)
            {
                return paid.EffectiveOn;
            }
        }

        return payments.Select(l => l.EffectiveOn).DefaultIfEmpty(source.AroseOn).Min();
    }

    /// <summary>A payment of more than was owed.</summary>
    private CreditFinding Overpaid(CreditLine arose, CreditSource source)
    {
        var payment = InScope(source).Where(l => l.PostingId == arose.PostingId).ToList();
        var paid = payment.Total(l => l.AsCredit);
        var left = payment.Where(l => l.IsUnapplied).Total(l => l.AsCredit);
        var owed = paid - left;
        var other = InScope(source).Where(l => l.Class.Paid == PaidEffect.Payment && l.PostingId != arose.PostingId && !_takenBack.Contains(l.PostingId))
            .GroupBy(l => (l.PostingId, l.EffectiveOn)).Where(g => g.Total(l => l.AsCredit) == paid).Select(g => (DateOnly?)g.Key.EffectiveOn).Min();
        return Meant(source, left) is { } meant ? new(CreditCause.WrongPeriod, $"{rules.FindTaxType(meant.TaxType)?.Name ?? meant.TaxType} {meant.Period} is unpaid and owes exactly {left.InDollars()}.", source.AroseOn)
            : other is { } day ? new(CreditCause.PaidTwice, $"{paid.InDollars()} was paid on {Day(day)} and again on {Day(source.AroseOn)}.", source.AroseOn)
            : owed.IsPositive && left == owed ? new(CreditCause.PaidTwice, $"{paid.InDollars()} was paid, exactly twice the {owed.InDollars()} that was owed.", source.AroseOn)
            : owed.IsPositive && SwappedDigits.Between(paid, owed) ? new(CreditCause.SwappedDigits, $"{paid.InDollars()} was paid and {owed.InDollars()} was owed: two digits changed places.", source.AroseOn)
            : owed.IsPositive && SwappedDigits.CanDiffer(left) ? new(CreditCause.SwappedDigits, $"{paid.InDollars()} was paid and {owed.InDollars()} was owed: {left.InDollars()} is a difference that two digits make when they change places.", source.AroseOn)
            : owed.IsPositive ? new(CreditCause.Unapplied, $"{paid.InDollars()} was paid and {owed.InDollars()} was owed. Nothing shows why.", source.AroseOn)
            : new(CreditCause.Unapplied, $"{paid.InDollars()} was paid and nothing was owed.", source.AroseOn);
    }

    /// <summary>A move names the payment it moves, which stays paid; its reversal names the move.</summary>
    private static bool IsReversal(CreditLine line, IReadOnlyList<CreditLine> lines) => lines.Any(l => l.PostingId == line.CorrectsId && l.Class.TakesPaymentOff);

    private IEnumerable<CreditLine> InScope(CreditSource source) => source.From is { } from ? lines.Where(l => l.ObligationId == from) : lines;

    /// <summary>The period that was probably meant: of the same tax, due about then, unpaid and owing exactly as much.</summary>
    private Obligation? Meant(CreditSource source, Money left)
    {
        var tax = obligations.FirstOrDefault(o => o.Id == source.From)?.TaxType;
        return obligations.Where(o => o.Id != source.From && o.Owing == left && (tax is null || o.TaxType == tax))
            .Select(o => (Obligation: o, Days: rules.Calendar.DueDate(o.RecordedDueOn).Counted.DayNumber - source.AroseOn.DayNumber))
            .Where(o => o.Days is >= -DaysBefore and <= DaysAfter).OrderBy(o => Math.Abs(o.Days)).Select(o => o.Obligation).FirstOrDefault();
    }

    private static string Day(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);
}
