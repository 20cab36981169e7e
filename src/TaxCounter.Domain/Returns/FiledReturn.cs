using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Returns;

/// <summary>
/// A return that was filed: what the taxpayer wrote, the day it counts as filed, what was wrong with it, and what was charged by it. It is never changed; an amended
/// return is another one that names it.
/// </summary>
public sealed class FiledReturn
{
    /// <summary>The most that is kept of entries and of a sentence.</summary>
    public const int LongestEntries = 8000, LongestSentence = 1000;

    private FiledReturn() => (Form, TaxType, Channel, Entries, FirstWrongLine, Says, Note, Approver, ApproverName, Signed) = ("", "", "", "", "", "", "", "", "", null!);

    public FiledReturnId Id { get; private init; }

    public FiledReturnNumber Number { get; private init; }

    public AccountId AccountId { get; private init; }

    public ObligationId ObligationId { get; private init; }

    /// <summary>The return's name in the rule book: <c>sales</c>.</summary>
    public string Form { get; private init; }

    public string TaxType { get; private init; }

    public Period Period { get; private init; }

    /// <summary>1 for the first return of its period, 2 for the first that amends it, and so on.</summary>
    public int Sequence { get; private init; }

    /// <summary>The return it amends; null for the first.</summary>
    public FiledReturnId? AmendsId { get; private init; }

    public bool IsFinal { get; private init; }

    /// <summary>How it came.</summary>
    public string Channel { get; private init; }

    public DateOnly ReceivedOn { get; private init; }

    public DateOnly? PostmarkOn { get; private init; }

    public DateOnly DueOn { get; private init; }

    /// <summary>The day it counts as filed.</summary>
    public DateOnly FiledOn { get; private init; }

    /// <summary>The day it was paid, by which it was checked.</summary>
    public DateOnly? PaidOn { get; private init; }

    /// <summary>What was written, <c>line/column=amount; …</c>.</summary>
    public string Entries { get; private init; }

    /// <summary>The first wrong line; empty where all are right.</summary>
    public string FirstWrongLine { get; private init; }

    public Money Entered { get; private init; }

    public Money ShouldBe { get; private init; }

    public ReturnHint Hint { get; private init; }

    /// <summary>Only the taxpayer can settle it.</summary>
    public bool TaxpayerSettles { get; private init; }

    /// <summary>What is wrong and why, as it was explained.</summary>
    public string Says { get; private init; }

    /// <summary>The tax as filed.</summary>
    public Money AsFiled { get; private init; }

    /// <summary>The tax that the account is charged by this return and those before it.</summary>
    public Money Charge { get; private init; }

    /// <summary>The charge if it was filed and paid in time.</summary>
    public Money WithDiscount { get; private init; }

    /// <summary>The charge if it was not; the same where no discount can be kept.</summary>
    public Money WithoutDiscount { get; private init; }

    /// <summary>What is kept for filing and paying in time.</summary>
    public Money Discount => WithoutDiscount - WithDiscount;

    /// <summary>What this return added to what was charged, or took off.</summary>
    public Money Difference { get; private init; }

    /// <summary>What was remitted with it, by its own total.</summary>
    public Money Remitted { get; private init; }

    /// <summary>What was not charged because it counts as filed or paid before the day it was entered.</summary>
    public Money NotCharged { get; private init; }

    /// <summary>The person who approved at the same moment what disappears by it; empty where nobody had to.</summary>
    public string Approver { get; private init; }

    /// <summary>Their name then.</summary>
    public string ApproverName { get; private init; }

    public PostingId? PostingId { get; private init; }

    public string Note { get; private init; }

    /// <summary>The office's day on which it was entered.</summary>
    public DateOnly EnteredOn { get; private init; }

    public Signature Signed { get; private init; }

    public bool IsAmended => AmendsId is not null;

    /// <summary>The period was filed late; an amended return comes later than the first anyway.</summary>
    public bool IsLate => !IsAmended && FiledOn > DueOn;

    /// <summary>Whether nothing was charged and nothing claimed.</summary>
    public bool IsZero => Charge.IsZero && AsFiled.IsZero;

    public bool IsRight => FirstWrongLine.Length == 0;

    internal static FiledReturn Of(FileReturn filed, ReturnPreview preview, FiledReturnNumber number, (Obligation Obligation, PostingId? Posting) charged, CounterAct act, CounterAct? approved)
    {
        var first = preview.Check.First;
        var second = preview.NeedsApproval ? approved?.SignatureFor(Permission.ApproveEarlierDay) : null;
        return new FiledReturn
        {
            Id = filed.Id,
            Number = number,
            AccountId = filed.AccountId,
            ObligationId = charged.Obligation.Id,
            Form = preview.Schedule.Id,
            TaxType = filed.TaxType,
            Period = filed.Period,
            Sequence = (preview.Before?.Sequence ?? 0) + 1,
            AmendsId = preview.Before?.Id,
            IsFinal = filed.IsFinal,
            Channel = filed.Channel,
            ReceivedOn = filed.ReceivedOn,
            PostmarkOn = filed.PostmarkOn,
            DueOn = preview.DueOn,
            FiledOn = preview.FiledOn,
            PaidOn = filed.PaidOn,
            Entries = preview.Check.Entries.ToString(),
            FirstWrongLine = first?.Cell.ToString() ?? "",
            Entered = first?.Entered ?? Money.Zero,
            ShouldBe = first?.ShouldBe ?? Money.Zero,
            Hint = first?.Hint ?? ReturnHint.None,
            TaxpayerSettles = first?.TaxpayerSettles ?? false,
            Says = first is null ? "" : first.Says.Length > LongestSentence ? first.Says[..LongestSentence] : first.Says,
            AsFiled = preview.Check.ChargeAsFiled,
            Charge = preview.Charge,
            Difference = preview.Difference,
            WithDiscount = preview.EitherWay.WithDiscount,
            WithoutDiscount = preview.EitherWay.WithoutDiscount,
            Remitted = preview.Check.RemittedAsFiled,
            NotCharged = preview.NotCharged,
            Approver = second?.Person ?? "",
            ApproverName = second?.Name ?? "",
            PostingId = charged.Posting,
            Note = filed.Note,
            EnteredOn = act.Today,
            Signed = act.Signature,
        };
    }
}
