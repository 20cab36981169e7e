using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.NightlyReview;

/// <summary>The page of one run.</summary>
/// <param name="Report">What it came to.</param>
/// <param name="Items">What it did and left.</param>
/// <param name="Step">The step that is shown; null for all.</param>
/// <param name="Outcome">What is shown; null for both.</param>
/// <param name="Acts">The acts of the audit trail in words.</param>
public sealed record ReviewPage(ReviewReport Report, RecordPage<ReviewItem> Items, string? Step, ReviewOutcome? Outcome, IReadOnlyDictionary<string, string> Acts)
{
    /// <summary>What was done, as the audit trail says it: "Put a payment plan in default."</summary>
    public string DoneWords(ReviewItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = Acts.GetValueOrDefault(item.What, item.What);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    /// <summary>The address of the same run with another choice.</summary>
    public string UrlOf(string? step, ReviewOutcome? outcome, int page = 1) => $"/nightly-review/{Report.Day.Field()}?step={step}&outcome={outcome}&page={page}";

    /// <summary>The name of a step.</summary>
    public string NameOf(string step) => Report.Steps.FirstOrDefault(s => s.Code == step)?.Name ?? step;
}
