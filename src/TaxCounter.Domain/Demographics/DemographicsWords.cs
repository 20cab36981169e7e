using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Demographics;

/// <summary>How what is on file is called.</summary>
public static class DemographicsWords
{
    /// <summary>A part in words: <c>mailing address</c>.</summary>
    public static string Words(this FilePart part) => part switch
    {
        FilePart.Mailing => "mailing address",
        FilePart.Location => "place of business",
        FilePart.Phone => "phone",
        FilePart.OtherPhone => "second phone",
        FilePart.Email => "e-mail",
        FilePart.OtherEmail => "second e-mail",
        FilePart.Language => "language of letters",
        _ => "owner or officer",
    };

    /// <summary>The text of a letter that names it, in every language.</summary>
    public static string Key(this FilePart part) => part switch
    {
        FilePart.Mailing => "on-file-mailing",
        FilePart.Location => "on-file-location",
        FilePart.Phone or FilePart.OtherPhone => "on-file-phone",
        FilePart.Email or FilePart.OtherEmail => "on-file-email",
        FilePart.Language => "on-file-language",
        _ => "on-file-officer",
    };
}
