using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Demographics;

/// <summary>Why a change of what is on file is not entered.</summary>
public static class DemographicsRefusals
{
    /// <summary>The longest name of who asked, in characters.</summary>
    public const int LongestName = 100;

    public static readonly Refusal OtherContent = new("demographics.other-content", "This form was sent before with other content. Open what is on file again.");

    public static readonly Refusal ChangedSince = new("demographics.changed-since", "What is on file changed since you opened this page. Compare with what is on file now, and save again.");

    public static readonly Refusal NothingNew = new("demographics.nothing-new", "Nothing here differs from what is on file on that day. Enter what is new.");

    public static readonly Refusal AskedByNeeded = new("demographics.asked-by-needed", $"Enter who asked for the change, in {LongestName} characters or fewer.", "AskedBy");

    public static readonly Refusal HowNeeded = new("demographics.how-needed", "Choose how the change was verified.", "How");

    public static readonly Refusal NotIdentified = new("demographics.not-identified", "They were not identified: the identity check of this inquiry failed. Nothing on file is changed. Ask for a letter signed by an officer, and end this inquiry.");

    public static readonly Refusal IdentifyFirst = new("demographics.identify-first", "You are working with this customer and have not identified them. Press - and make the identity check first; what you typed here is kept.");

    public static readonly Refusal NoInquiry = new("demographics.no-inquiry", "You are in no inquiry about this account, so nobody was identified in it. Choose another way of verification, or open the account from the search and identify them.", "How");

    public static readonly Refusal NoPhoneToCall = new("demographics.no-phone-to-call", "There is no phone on file to call back on. Choose another way of verification.", "How");

    public static readonly Refusal StreetNeeded = new("demographics.street-needed", "Enter the street or the post office box.", "MailingStreet");

    public static readonly Refusal PlaceNeeded = new("demographics.place-needed", "Enter the house number and street of the place; a post office box is no place.", "PlaceStreet");

    public static readonly Refusal LicensesMove = new("demographics.licenses-move", "This business holds a license for its place. Use “Move to another place” on the account page, so that licenses, rates and taxes move along.", "PlaceStreet");

    public static readonly Refusal EmailWrong = new("demographics.email-wrong", "Enter an e-mail address like name@example.com.", "Email");

    public static readonly Refusal LanguageUnknown = new("demographics.language-unknown", "Choose a language.", "Language");

    public static readonly Refusal TooLong = new("demographics.too-long", "Use 100 characters or fewer in each field.");

    public static readonly Refusal TooMany = new("demographics.too-many", "This account has as many changes as can be kept. Ask the administrator.");

    public static readonly Refusal ChangeUnknown = new("demographics.change-unknown", "There is no such change on this account. Open what is on file again.");

    public static readonly Refusal MoveAgain = new("demographics.move-again", "This came of a move, with licenses and taxes. Move the business back by “Move to another place”.");

    public static readonly Refusal UndoneAlready = new("demographics.undone-already", "This change is undone already, or is itself the undoing of another. Enter the right value instead.");

    /// <summary>The first day is missing, before the account or too far ahead.</summary>
    public static Refusal FromDay(DateOnly opened, DateOnly last) => new("demographics.from-day", $"Enter the first day of the change, between {DateWords.Printed(opened)} and {DateWords.Printed(last)}.", "From");

    public static Refusal PhoneWrong(string field) => new("demographics.phone-wrong", "Enter a phone number of ten digits; abroad with the country code.", field);

    public static Refusal StateWrong(string field) => new("demographics.state-wrong", "Enter the state in two letters, like LA; leave it empty abroad.", field);

    public static Refusal ZipWrong(string field) => new("demographics.zip-wrong", "Enter a ZIP code of five or nine digits; abroad the country too.", field);

    public static Refusal CityNeeded(string field) => new("demographics.city-needed", "Enter the city.", field);

    /// <summary>An officer without a name or first day, or with an end before the beginning.</summary>
    public static Refusal OfficerWrong(int place) => new("demographics.officer-wrong", "Enter the name and the first day in office of each person; the last day is not before it.", $"Officers[{place}].Name");
}
