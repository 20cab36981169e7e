using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.NightlyReview;

/// <summary>Runs the nightly review.</summary>
public interface INightlyReview
{
    /// <summary>
    /// Reviews a day, or goes on where the review of that day was ended. A day whose review is finished is not reviewed again: its result is given. What is done is dated
    /// today, also for a day that was missed. Refused: a day to come, and while another server is at it.
    /// </summary>
    /// <param name="day">The office's day.</param>
    /// <param name="act">Who has it run; what it does the program does.</param>
    /// <param name="progress">Is told how many of how many candidates are looked at, after each portion.</param>
    /// <param name="stop">Ends it after the act that is running; it goes on there when it is run again.</param>
    Task<Result<ReviewReport>> Run(DateOnly day, CounterAct act, IProgress<(string Step, int Done, int Of)>? progress = null, CancellationToken stop = default);
}
