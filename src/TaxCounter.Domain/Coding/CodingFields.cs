namespace TaxCounter.Domain.Coding;

/// <summary>Every question of the coding, in the order of the counter.</summary>
public static class CodingFields
{
    /// <summary>Names in a file of answers that say nothing about the business.</summary>
    private static readonly string[] _aside = ["id", "office", "kept", "kind"];

    /// <summary>Every question.</summary>
    public static IReadOnlyList<CodingField> All { get; } =
    [
        new("sells", "What does the business sell or do?", CodingFieldKind.Words, "In the customer's words, main thing first: “po-boys, beer”."),
        new("municipality", "City or town of the place of business", CodingFieldKind.Words, "“Unincorporated” outside every city. A development district goes in parentheses."),
        new("school_district_or_county", "School district (Pennsylvania: county)", CodingFieldKind.Words),
        new("zip", "ZIP code of the place of business", CodingFieldKind.Words),
        new("locations", "How many places of business?", CodingFieldKind.Number, "0 if it has none here."),
        new("alcohol", "Alcohol", CodingFieldKind.Choice) { Choices = ["none", "beer (6% or less)", "liquor", "beer and liquor"] },
        new("consumption", "Where is it drunk?", CodingFieldKind.Choice, "On: at the place. Off: taken away.") { Choices = ["on", "off", "both", "wholesale"] },
        new("food_share_percent", "Food and soft drinks, percent of food and drink sales", CodingFieldKind.Number),
        new("rooms", "Sleeping rooms for guests", CodingFieldKind.Number),
        new("contractor", "Is it a contractor?", CodingFieldKind.YesNo, "Builds, installs, or repairs buildings under contract."),
        new("mobile", "How does it move?", CodingFieldKind.Words, "“Changes place day to day”, “fairs”, “one weekend”, or “no: fixed kiosk”."),
        new("vehicles", "Vehicles for rent", CodingFieldKind.Number),
        new("expected_tax_month", "Sales tax expected a month", CodingFieldKind.Amount, "Of a business already open: the average."),
        new("third_quarter_tax", "Tax for July to September of last year", CodingFieldKind.Amount),
        new("year_tax", "Tax for all of last year", CodingFieldKind.Amount),
        new("first_30_days_gross", "Gross receipts of the first 30 days", CodingFieldKind.Amount),
        new("last_year_gross", "Gross receipts of all of last year", CodingFieldKind.Amount),
        new("opened_on", "Opened, or opens, on", CodingFieldKind.Day),
        new("applied_on", "Applies on", CodingFieldKind.Day),
        new("registered", "Is it registered here already?", CodingFieldKind.YesNo),
        new("previous_owner", "What is known of the previous owner?", CodingFieldKind.Words, "Leave empty for a new business. “Owes sales tax”, “unknown”, or “certificate shown”."),
        new("code_asked", "Location code the customer gives", CodingFieldKind.Words, "As it stands on the application: 1701, or the column."),
        new("frequency_asked", "Filing frequency the customer asks for", CodingFieldKind.Choice) { Choices = ["monthly", "quarterly", "semiannual", "annual"] },
        new("asks", "What else does the customer ask for or say?", CodingFieldKind.Words, "“Asks for Class B only”, “ticked only the license”, “services are not taxed”."),
        new("other", "Anything else?", CodingFieldKind.Words, "“8 employees”, “delivers into Philadelphia”, “works from home”, “DEQ number 123”."),
    ];

    /// <summary>Questions that are asked only where a rule needs them.</summary>
    public static IReadOnlyList<string> AskedIfNeeded { get; } =
        ["consumption", "food_share_percent", "rooms", "vehicles", "third_quarter_tax", "year_tax", "first_30_days_gross", "last_year_gross", "registered", "frequency_asked"];

    /// <summary>The question of a name, or null. <c>situation</c> is another name for what the customer asks for.</summary>
    public static CodingField? Find(string name) => All.FirstOrDefault(f => f.Name == (name == "situation" ? "asks" : name));

    /// <summary>Whether a name in a file of answers is no question, but only says which row it is.</summary>
    public static bool IsAside(string name) => _aside.Contains(name, StringComparer.Ordinal);
}
