using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Inquiries;

/// <summary>Whom to get back to, and the inquiries of some days.</summary>
/// <param name="Rows">The inquiries, newest first.</param>
/// <param name="ToFollowUp">Those in which the office gets back to somebody, the earliest day first.</param>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record InquiryListPage(RecordPage<InquiryRow> Rows, IReadOnlyList<InquiryRow> ToFollowUp, InquiryFilter Filter, CounterAct Act)
{
    /// <summary>Whether this person reads those of everybody.</summary>
    public bool MaySeeAll => Act.By.Role != Role.Clerk;
}
