namespace TaxCounter.Domain.Productivity;

/// <summary>One thing that waits for a person.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key; empty for a draft.</param>
/// <param name="Text">The question, the comment, what is left to do, or the page of a draft.</param>
/// <param name="More">Who sent it, or the answer.</param>
/// <param name="At">Since when, UTC.</param>
/// <param name="Due">The day by which it is to be done; null for none.</param>
public sealed record MyWorkRow(MyWorkKind Kind, Guid Key, string Text, string More, DateTime At, DateOnly? Due)
{
    /// <summary>Where it opens.</summary>
    public string Url => Kind switch
    {
        MyWorkKind.Draft => Text,
        MyWorkKind.FollowUp => $"/inquiries/{Key}",
        MyWorkKind.Comment => $"/comments/{Key}",
        _ => $"/referrals/{Key}",
    };

    /// <summary>What it is, in words.</summary>
    public string Says => Kind switch
    {
        MyWorkKind.ReferredToMe => "Referred to you",
        MyWorkKind.ReferredByMe => "You referred",
        MyWorkKind.Answered => "Answered",
        MyWorkKind.FollowUp => "Get back to them",
        MyWorkKind.Comment => "Public comment",
        _ => "Draft",
    };

    /// <summary>The drafts of a page as said: <c>penalty waivers, new</c>.</summary>
    public string Shown => Kind == MyWorkKind.Draft ? string.Join(", ", Text.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Replace('-', ' '))) : Text;
}
