using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Audit;

namespace TaxCounter.Web.Inquiries;

/// <summary>Makes the page of an inquiry.</summary>
public sealed class InquiryPages(IInquiries inquiries, IAccounts accounts, AuditWords words)
{
    /// <summary>The page; null where there is no such inquiry or this clerk may not read it.</summary>
    public async Task<InquiryPage?> Page(Guid id, InquiryForm? form, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await inquiries.Find(new InquiryId(id)) is not { } inquiry)
        {
            return null;
        }

        var account = inquiry.AccountId is { } whose ? await accounts.Find(whose) : null;
        var acts = await inquiries.Acts(inquiry, act.At);
        var isOwn = string.Equals(inquiry.Clerk, act.By.Person, StringComparison.OrdinalIgnoreCase);
        return new InquiryPage
        {
            Row = new InquiryRow(inquiry, account?.Number, account?.Name ?? ""),
            Acts = [.. acts.Select(a => (a, words.Of(a.What), words.UrlOf(Row(a, inquiry), act.By)))],
            Checks = await inquiries.Checks(inquiry.Id),
            Guess = TopicTable.Guess(acts, inquiry.AccountId is not null),
            Form = form ?? InquiryForm.Of(inquiry),
            MayChange = act.By.May(Permission.WorkInquiries) && (isOwn || act.By.Role == Role.Supervisor),
            MayFollowUp = act.By.May(Permission.WorkInquiries) && inquiry.IsToFollowUp,
            Now = act.At,
        };
    }

    private static AuditRow Row(InquiryAct act, Inquiry inquiry) => new()
    {
        Sequence = 0,
        At = act.At,
        Person = inquiry.Clerk,
        Name = inquiry.ClerkName,
        From = "",
        What = act.What,
        Subject = act.Subject,
        Account = null,
        Reason = null,
        Details = act.Details,
    };
}
