using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Authorizations;

/// <summary>Why an authorization is not taken or revoked.</summary>
public static class AuthorizationRefusals
{
    public const int LongestName = 100, LongestPhone = 40, LongestPurpose = 500, LongestReason = 500;

    public static readonly Refusal Unknown = new("authorizations.unknown", "There is no such authorization on this account.");

    public static readonly Refusal NameNeeded = new("authorizations.name-needed", $"Enter the representative’s name in {LongestName} characters or fewer.", "Representative");

    public static readonly Refusal TextTooLong = new("authorizations.text-too-long", $"Use {LongestName} characters or fewer for the firm, {LongestPhone} for the phone number, and {LongestPurpose} for the purpose.", "Purpose");

    public static readonly Refusal TaxesNeeded = new("authorizations.taxes-needed", "Choose the tax types that the form names. An authority holds only for what is written in it.", "TaxTypes");

    public static readonly Refusal PeriodsNeeded = new("authorizations.periods-needed", "Enter the first and the last day of the periods that the form names.", "From");

    public static readonly Refusal PeriodsBackward = new("authorizations.periods-backward", "The last day of the periods is before the first.", "To");

    public static readonly Refusal PowersNeeded = new("authorizations.powers-needed", "Choose what the representative may do.", "See");

    public static readonly Refusal DisclosureOnly = new("authorizations.disclosure-only", "A disclosure authorization lets the representative see information. For more a power of attorney is needed.", "Paper");

    public static readonly Refusal SignedNeeded = new("authorizations.signed-needed", "Enter the day on which the taxpayer signed: today or earlier.", "SignedOn");

    public static readonly Refusal EndsBackward = new("authorizations.ends-backward", "The last day is past. An authority that has ended is not recorded.", "EndsOn");

    public static readonly Refusal WitnessNeeded = new("authorizations.witness-needed", "A representative who is not an attorney, CPA or enrolled agent needs two witnesses or a notary on the form.", "IsWitnessed");

    public static readonly Refusal ScanNeeded = new("authorizations.scan-needed", "Choose the scan of the signed form.", "File");

    public static readonly Refusal ReasonNeeded = new("authorizations.reason-needed", $"Enter who revoked it and how, in {LongestReason} characters or fewer.", "Reason");

    public static readonly Refusal OverAlready = new("authorizations.over", "This authorization is over already.");

    public static readonly Refusal OtherContent = new("authorizations.other-content", "This form was sent before with other content. Open the account again.");
}
