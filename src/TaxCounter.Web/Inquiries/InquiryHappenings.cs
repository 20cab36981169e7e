using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.Inquiries;

/// <summary>Inquiries and notes between the postings of an account's history.</summary>
public sealed class InquiryHappenings(IInquirySearch search) : IAccountHappenings
{
    /// <inheritdoc/>
    public string Duty => Domain.Duties.Duty.WordOf(GetType());

    /// <inheritdoc/>
    public async Task<IReadOnlyList<HappeningRow>> Between(AccountId account, DateTime from, DateTime before) =>
    [
        .. (await search.OfAccount(account, from, before)).Select(i => new HappeningRow { At = i.StartedAt, What = "Inquiry", Text = Says(i), Page = $"/inquiries/{i.Id.Value}", ByName = i.ClerkName }),
        .. (await search.NotesOf(account, from, before)).Select(n => new HappeningRow { At = n.At, What = "Note", Text = n.Text, Page = n.InquiryId is { } of ? $"/inquiries/{of.Value}" : null, ByName = n.Written.Name }),
    ];

    /// <summary>An inquiry in a line: <c>phone: payment, answered, 7 minutes</c>.</summary>
    public static string Says(Inquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        return inquiry.IsRunning ? $"{inquiry.Channel.Words()}: still running"
            : $"{inquiry.Channel.Words()}: {inquiry.Topic.Words()}, {inquiry.Outcome!.Value.Words()}, {InquiryWords.Minutes(inquiry.Minutes)}{(inquiry.Note is { } note ? ": " + note : "")}";
    }
}
