using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Why an inquiry, an identity check or a note is not taken.</summary>
public static class InquiryRefusals
{
    /// <summary>The longest note, in characters.</summary>
    public const int LongestNote = 1000;

    /// <summary>The longest name of who speaks, in characters.</summary>
    public const int LongestName = 100;

    public static readonly Refusal Unknown = new("inquiries.unknown", "There is no such inquiry. Open the account again from the search.");

    public static readonly Refusal NotRunning = new("inquiries.not-running", "You are working with nobody now. Open the account from the search.");

    public static readonly Refusal OverAlready = new("inquiries.over", "This inquiry is over. Open it to change what it says.");

    public static readonly Refusal StillRunning = new("inquiries.still-running", "This inquiry is still running. End it first.");

    public static readonly Refusal TextNeeded = new("inquiries.text-needed", $"Enter the note in {LongestNote} characters or fewer.", "Text");

    public static readonly Refusal NoteTooLong = new("inquiries.note-too-long", $"Use {LongestNote} characters or fewer.", "Note");

    public static readonly Refusal NameTooLong = new("inquiries.name-too-long", $"Use {LongestName} characters or fewer for the name.", "SpeaksAs");

    public static readonly Refusal OtherContent = new("inquiries.other-content", "This form was sent before with other content. Open the account again.");

    public static readonly Refusal FollowUpDay = new("inquiries.follow-up-day", "Choose the day by which the office gets back to them: today or later.", "FollowUpOn");

    public static readonly Refusal NoFollowUp = new("inquiries.no-follow-up", "Nothing is left to follow up here.");

    public static readonly Refusal CheckUnknown = new("inquiries.check-unknown", "The office's rule has no such identity check for this channel today. Choose one of those shown.");

    public static readonly Refusal CheckOver = new("inquiries.check-over", "The identity check failed and is over. Give public information only.");

    public static readonly Refusal NoSuchAuthority = new("inquiries.no-such-authority", "That authorization is not in force on this account any more. Choose another, or press “No authority on file”.", "Authorization");

    public static readonly Refusal NotYours = new("inquiries.not-yours", "Another clerk has this inquiry. Only they or a supervisor can change it.");

    /// <summary>Another role.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) => StaffRefusals.NotAllowed(who, what);

    /// <summary>An answer was wrong before: this check is not enough any more.</summary>
    public static Refusal AfterWrong(IEnumerable<string> left) => new("inquiries.after-wrong", $"An answer was wrong. By the office’s rule only this can still identify them: {string.Join("; ", left)}.");
}
