using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Referrals;

/// <summary>Why something about a referral is refused.</summary>
public static class ReferralRefusals
{
    /// <summary>The longest question, list of what was tried, and answer.</summary>
    public const int LongestText = 1000;

    /// <summary>The longest name of a unit, and the longest way to reach a customer.</summary>
    public const int LongestName = 100;

    public static readonly Refusal Unknown = new("referrals.unknown", "There is no such referral.");

    public static readonly Refusal AccountUnknown = new("referrals.account", "There is no account with this number. Search for it.");

    public static readonly Refusal ToNeeded = new("referrals.to", "Choose to whom you refer it.", "To");

    public static readonly Refusal ColleagueNeeded = new("referrals.colleague", "Choose the colleague.", "Name");

    public static readonly Refusal Yourself = new("referrals.yourself", "You cannot refer a question to yourself. Choose another colleague.", "Name");

    public static readonly Refusal UnitNeeded = new("referrals.unit", $"Enter the name of the unit ({LongestName} characters or fewer).", "Name");

    public static readonly Refusal QuestionNeeded = new("referrals.question", $"Enter what the customer asks ({LongestText} characters or fewer).", "Question");

    public static readonly Refusal TriedNeeded = new("referrals.tried", $"Enter what you looked at and tried ({LongestText} characters or fewer), so that nobody does it twice.", "Tried");

    public static readonly Refusal ReachTooLong = new("referrals.reach", $"Use {LongestName} characters or fewer for how to reach the customer.", "Reach");

    public static readonly Refusal AnswerNeeded = new("referrals.answer", "Enter the answer, or the reason you decline it. The customer and the next clerk hear it.", "Answer");

    public static readonly Refusal AnswerTooLong = new("referrals.answer-long", $"Use {LongestText} characters or fewer.", "Answer");

    public static readonly Refusal OtherContent = new("referrals.other-content", "This form was sent before with other content. Open it again.");

    public static readonly Refusal OwnQuestion = new("referrals.own", "You sent this question. Another person answers it.");

    public static readonly Refusal ForSupervisors = new("referrals.supervisors", "This question waits for a supervisor.");

    /// <summary>It is somebody else's.</summary>
    public static Refusal ForAnother(string name) => new("referrals.for-another", $"This question waits for {name}.");

    /// <summary>Somebody works on it.</summary>
    public static Refusal TakenBy(string name) => new("referrals.taken", $"{name} works on this question already.");

    /// <summary>Only who sent it withdraws it.</summary>
    public static Refusal NotYours(string name) => new("referrals.not-yours", $"Only {name}, who sent it, can withdraw it.");

    /// <summary>It is over.</summary>
    public static Refusal NotNow(ReferralState state) => new("referrals.not-now", $"This referral is {state.Words()} by now. Open it again.");

    /// <summary>Not by this role.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) => StaffRefusals.NotAllowed(who, what);

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static Refusal? WrongAnswer(string? answer, bool needed) => answer is null ? needed ? AnswerNeeded : null
        : answer.Length > LongestText ? AnswerTooLong
        : CardNumberGuard.HoldsCardNumber(answer) ? StaffRefusals.CardNumber("Answer") : null;
}
