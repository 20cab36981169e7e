using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Inquiries;

/// <summary>What the nightly review does about inquiries: it ends those of earlier days that nobody ended, with the last that was done in each.</summary>
public sealed class InquiryReview(IInquirySearch search, IInquiries inquiries, InquiryService service) : IReviewStep
{
    /// <inheritdoc/>
    public string Code => "inquiries";

    /// <inheritdoc/>
    public string Name => "Inquiries left running";

    /// <inheritdoc/>
    public int Place => 60;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Candidates(DateOnly day, CancellationToken stop) => [.. (await search.LeftRunning(day)).Select(i => i.Value.ToString())];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReviewFinding>> Look(IReadOnlyList<string> keys, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(keys);
        List<ReviewFinding> found = [];
        foreach (var key in keys)
        {
            if (await inquiries.Find(new InquiryId(Guid.Parse(key))) is { IsRunning: true } inquiry && inquiry.On < day)
            {
                found.Add(new ReviewFinding
                {
                    Key = key,
                    What = "inquiries.end",
                    Mark = DateWords.Iso(inquiry.On),
                    Says = $"{inquiry.ClerkName} did not end an inquiry. It ends with the last that was done in it.",
                    Name = await inquiries.NumberOf(inquiry) ?? inquiry.ClerkName,
                    Page = $"/inquiries/{key}",
                });
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task<Refusal?> Do(ReviewFinding finding, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return (await service.EndLeft(new InquiryId(Guid.Parse(finding.Key)), act)).Refusal;
    }
}
