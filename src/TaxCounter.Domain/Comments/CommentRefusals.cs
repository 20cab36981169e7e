using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Comments;

/// <summary>Why something about a comment is refused.</summary>
public static class CommentRefusals
{
    /// <summary>The longest comment and answer.</summary>
    public const int LongestText = 2000;

    /// <summary>The longest name, and the longest way to answer.</summary>
    public const int LongestName = 100;

    public static readonly Refusal Unknown = new("comments.unknown", "There is no such comment.");

    public static readonly Refusal KindNeeded = new("comments.kind", "Choose praise, complaint or suggestion.", "Kind");

    public static readonly Refusal AboutNeeded = new("comments.about", "Choose service or policy.", "About");

    public static readonly Refusal TextNeeded = new("comments.text", $"Enter the comment ({LongestText} characters or fewer).", "Text");

    public static readonly Refusal NameTooLong = new("comments.name", $"Use {LongestName} characters or fewer for the name.", "Name");

    public static readonly Refusal ReachTooLong = new("comments.reach", $"Use {LongestName} characters or fewer for how to answer.", "Reach");

    public static readonly Refusal ToNeeded = new("comments.to", $"Choose a colleague, or enter the name of the unit ({LongestName} characters or fewer).", "Unit");

    public static readonly Refusal AnswerNeeded = new("comments.answer", "Enter the answer, or why there is none.", "Answer");

    public static readonly Refusal AnswerTooLong = new("comments.answer-long", $"Use {LongestText} characters or fewer.", "Answer");

    public static readonly Refusal OtherContent = new("comments.other-content", "This form was sent before with other content. Open it again.");

    /// <summary>It is over.</summary>
    public static Refusal NotNow(CommentState state) => new("comments.not-now", $"This comment is {state.Words()} by now. Open it again.");

    /// <summary>Not by this role.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) => StaffRefusals.NotAllowed(who, what);

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static Refusal? WrongAnswer(string? answer) => answer is null ? AnswerNeeded : answer.Length > LongestText ? AnswerTooLong : CardNumberGuard.HoldsCardNumber(answer) ? StaffRefusals.CardNumber("Answer") : null;
}
