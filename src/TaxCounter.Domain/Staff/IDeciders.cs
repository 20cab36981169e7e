using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Who may decide something now, by name: their role or the delegation they hold, the approval limits, and that they had no part in it.</summary>
public interface IDeciders
{
    /// <summary>Of something that waits for a second person.</summary>
    Task<Deciders> Of(ApprovalItem item, DateOnly day);

    /// <summary>Of something that is not asked for yet, or that a second person does on the page of the first.</summary>
    /// <param name="needs">What deciding needs.</param>
    /// <param name="amount">What it comes to, without a sign; null where no limit depends on it.</param>
    /// <param name="preparers">The persons (employee numbers) who had a part in it.</param>
    /// <param name="day">The office's day.</param>
    /// <param name="first">The first of two approvals, where one is given: who gave it is no second one.</param>
    Task<Deciders> Of(Permission needs, Money? amount, IEnumerable<string?> preparers, DateOnly day, FirstApproval? first = null);
}
