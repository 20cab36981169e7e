using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Domain.Productivity;

/// <summary>Reads what the reports count.</summary>
public interface IProductivity
{
    /// <summary>The whole report, in one moment of the records.</summary>
    Task<ProductivityReport> Report(ProductivityQuestion question);

    /// <summary>The inquiries behind a figure, newest first.</summary>
    Task<RecordPage<InquiryRow>> Contacts(ContactRowsQuestion question);

    /// <summary>The cases behind a figure, oldest first.</summary>
    Task<IReadOnlyList<CaseFact>> Cases(ProductivityQuestion question, CaseSort sort);

    /// <summary>The tickets behind a figure, oldest first.</summary>
    Task<IReadOnlyList<Ticket>> Tickets(ProductivityQuestion question, bool servedOnly);

    /// <summary>The receipts behind a figure, oldest first.</summary>
    Task<IReadOnlyList<TakenFact>> Receipts(ProductivityQuestion question);
}
