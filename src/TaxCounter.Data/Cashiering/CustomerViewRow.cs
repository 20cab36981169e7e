using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cashiering;

/// <summary>What a drawer shows its customer now; written over with each change, and gone with the day.</summary>
/// <param name="drawerId">The drawer.</param>
/// <param name="content">The view as text; empty between customers.</param>
/// <param name="changedAt">When it changed last, UTC.</param>
internal sealed class CustomerViewRow(DrawerId drawerId, string content, DateTime changedAt)
{
    public const int LongestContent = 4000;

    public DrawerId DrawerId { get; private init; } = drawerId;

    public string Content { get; private set; } = content;

    public DateTime ChangedAt { get; private set; } = changedAt;

    public void Rewrite(string content, DateTime at) => (Content, ChangedAt) = (content, at);
}
