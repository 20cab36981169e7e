using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>A few words kept on an account, for the next clerk. Never changed.</summary>
public sealed class CounterNote
{
    private CounterNote() => (Text, Written) = ("", null!);

    public NoteId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The inquiry it was written in; null for none.</summary>
    public InquiryId? InquiryId { get; private init; }

    public string Text { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>The moment, UTC, for the place in the history.</summary>
    public DateTime At { get; private init; }

    public Signature Written { get; private init; }

    internal static CounterNote Of(NoteId id, AccountId account, InquiryId? inquiry, string text, CounterAct act) =>
        new() { Id = id, AccountId = account, InquiryId = inquiry, Text = text, On = act.Today, At = act.At, Written = act.Signature };
}
