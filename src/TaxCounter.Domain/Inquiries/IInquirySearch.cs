using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Lists of inquiries and notes, for reading.</summary>
public interface IInquirySearch
{
    /// <summary>What a clerk works on today; null for nothing. Asked for every page.</summary>
    Task<InquiryRow?> Running(string clerk, DateOnly day);

    /// <summary>Inquiries of some days, newest first.</summary>
    /// <param name="clerk">Whose; null for everybody's.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="page">Which page, from 1.</param>
    Task<RecordPage<InquiryRow>> Between(string? clerk, DateOnly from, DateOnly to, int page);

    /// <summary>Those in which the office gets back to somebody and nobody did yet, the earliest day first.</summary>
    /// <param name="clerk">Whose; null for everybody's.</param>
    /// <param name="until">Up to this day.</param>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<InquiryRow>> ToFollowUp(string? clerk, DateOnly until, int most);

    /// <summary>The inquiries about an account that started between two moments, newest first, 50 at most.</summary>
    Task<IReadOnlyList<Inquiry>> OfAccount(AccountId account, DateTime from, DateTime before);

    /// <summary>The notes on an account between two moments, newest first, 50 at most.</summary>
    Task<IReadOnlyList<CounterNote>> NotesOf(AccountId account, DateTime from, DateTime before);

    /// <summary>The keys of those that still run and are of an earlier day.</summary>
    Task<IReadOnlyList<InquiryId>> LeftRunning(DateOnly today);
}
