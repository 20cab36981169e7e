using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Inquiries;

/// <summary>The inquiries of the office, with their identity checks, and the notes on accounts.</summary>
public interface IInquiries
{
    /// <summary>By key; null when there is none.</summary>
    Task<Inquiry?> Find(InquiryId id);

    /// <summary>The one that a clerk is working on, of whatever day; null for none.</summary>
    Task<Inquiry?> Running(string clerk);

    /// <summary>The last one of a clerk on a day, about an account or started from a search; null for none.</summary>
    /// <param name="clerk">The employee number.</param>
    /// <param name="day">The office's day.</param>
    /// <param name="account">Whose account; null for the last one started from a search.</param>
    Task<Inquiry?> Last(string clerk, DateOnly day, AccountId? account);

    /// <summary>Whether anybody had asked about a topic of an account before, in other inquiries from a day on.</summary>
    Task<bool> AskedBefore(Inquiry inquiry, DateOnly from);

    /// <summary>What its clerk did in it, up to a moment, oldest first: out of the audit trail, with what was done about no other account.</summary>
    Task<IReadOnlyList<InquiryAct>> Acts(Inquiry inquiry, DateTime until);

    /// <summary>The ten digits of the account that an inquiry is about; null for none.</summary>
    Task<string?> NumberOf(Inquiry inquiry);

    /// <summary>The identity checks of an inquiry, oldest first.</summary>
    Task<IReadOnlyList<IdentityCheck>> Checks(InquiryId inquiry);

    /// <summary>An identity check by key; null when there is none.</summary>
    Task<IdentityCheck?> Check(IdentityCheckId id);

    /// <summary>A note by key; null when there is none.</summary>
    Task<CounterNote?> Note(NoteId id);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(Inquiry inquiry);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(IdentityCheck check);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(CounterNote note);

    /// <summary>Writes what changed so far in the current transaction: a clerk has one that runs, so the one before must be over in the records too.</summary>
    Task Write();

    /// <summary>Notes that one changes in this transaction.</summary>
    void Touch(Inquiry inquiry);
}
