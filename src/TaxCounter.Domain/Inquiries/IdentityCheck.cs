using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>That the office asked who somebody is: what was asked, by the office's rule of that day, and whether the answers were right. Never changed.</summary>
public sealed class IdentityCheck
{
    private IdentityCheck() => (RuleId, Asked, Made) = ("", "", null!);

    public IdentityCheckId Id { get; private init; }

    public InquiryId InquiryId { get; private init; }

    /// <summary>The rule of the rule book: <c>photo-id</c>.</summary>
    public string RuleId { get; private init; }

    /// <summary>What was asked, in the words of the rule then.</summary>
    public string Asked { get; private init; }

    public bool HasPassed { get; private init; }

    /// <summary>Who spoke, where the clerk said so.</summary>
    public string? SpeaksAs { get; private init; }

    /// <summary>The authorization on file by which they speak, by its key.</summary>
    public Guid? AuthorizationId { get; private init; }

    public Signature Made { get; private init; }

    /// <summary>Whether a form says the same.</summary>
    internal bool IsSame(IdentityAsked asked) => InquiryId == asked.Inquiry && RuleId == asked.Rule && HasPassed == asked.HasPassed;

    internal static IdentityCheck Of(IdentityAsked asked, string text, CounterAct act) =>
        new() { Id = asked.Id, InquiryId = asked.Inquiry, RuleId = asked.Rule, Asked = text, HasPassed = asked.HasPassed, SpeaksAs = asked.SpeaksAs, AuthorizationId = asked.Authorization, Made = act.Signature };
}
