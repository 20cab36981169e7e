using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Samples;

/// <summary>The people and shops of the sample office: made up, chosen so that every situation of the counter and every trap of the search is there.</summary>
internal static class SampleStaff
{
    private const string Returned = "Three returned checks in the last twelve months.";

    /// <summary>Those that are told one by one.</summary>
    public static IReadOnlyList<SampleAccount> Told(bool ebr) =>
    [
        new() { TaxpayerName = "Boudreaux Hardware LLC", TradeName = "Boudreaux Hardware", Street = "3959 Essen Ln", Naics = "444140" },
        new() { TaxpayerName = "McDonnell & Sons Inc", TradeName = "McDonnell's Garage", Street = "412 Choctaw Dr", Situation = Situation.OneLate, Naics = "811111", BusinessType = "retail" },
        new() { TaxpayerName = "Patrick Mc Donnell", TradeName = "Mc Donnell Catering", Street = "88 St. Claude St", TaxIdKind = TaxIdKind.Ssn, Situation = Situation.PaidInPart, Naics = "722320", BusinessType = "restaurant" },
        new() { TaxpayerName = "St. Gabriel Books LLC", TradeName = "St. Gabriel Books", Street = "1201 Government St", Naics = "459210", HasFutureDue = true },
        new() { TaxpayerName = "Saint Gabriel Coffee LLC", TradeName = "Saint Gabriel Coffee", Street = "1203 Government St", Situation = Situation.SeveralLate, Naics = "722515", BusinessType = "restaurant" },
        new() { TaxpayerName = "Évangéline Thériot", TradeName = "Café Évangéline", Street = "2658 Scenic Hwy", TaxIdKind = TaxIdKind.Ssn, Situation = Situation.PaidLate, Naics = "722515", BusinessType = "restaurant" },
        new() { TaxpayerName = "María José Núñez", TradeName = "La Panadería Núñez", Street = "8072 Siegen Ln", TaxIdKind = TaxIdKind.Ssn, Language = "es", Situation = Situation.OneLate, Naics = "311811" },
        new() { TaxpayerName = "Nguyen Van Tran", TradeName = "Pho Saigon 2", Street = "10550 Florida Blvd", TaxIdKind = TaxIdKind.Ssn, Language = "vi", Naics = "722511", BusinessType = "restaurant", HasFutureDue = true },
        new() { TaxpayerName = "John Smith", TradeName = "Smith Plumbing", Street = "77 Oak Villa Blvd", TaxIdKind = TaxIdKind.Ssn, Situation = Situation.OneLate, Naics = "238220", BusinessType = "contractor" },
        new() { TaxpayerName = "John Smith", TradeName = "Smith & Daughter Electric", Street = "5310 Plank Rd", TaxIdKind = TaxIdKind.Ssn, Naics = "238210", BusinessType = "contractor", Place = 1 },
        new() { TaxpayerName = "John A. Smith", TradeName = "JAS Lawn Care", Street = "912 Tiger Bend Rd", TaxIdKind = TaxIdKind.Ssn, Situation = Situation.Overpaid, Naics = "561730", BusinessType = "peddler" },
        new() { TaxpayerName = "O'Neal Seafood Inc", TradeName = "O'Neal's Seafood Market", Street = "14 River Rd", PostBox = "PO Box 12686", Situation = Situation.Overpaid, Naics = "445250" },
        new() { TaxpayerName = "Pelican Package Store LLC", TradeName = "Pelican Package Store", Street = "700 Airline Hwy", Situation = Situation.SeveralLate, Naics = "445320", BusinessType = "package-liquor", Also = ebr ? ["occupational-license"] : [], Alerts = [(AlertKind.CertifiedFundsOnly, Returned, 90)] },
        new() { TaxpayerName = "Red Stick Tavern Inc", TradeName = "Red Stick Tavern", Street = "233 Third St", Situation = Situation.CapReached, Naics = "722410", BusinessType = "bar", Alerts = [(AlertKind.LicenseHold, "No alcohol permit is renewed until sales tax is paid.", 120)] },
        new() { TaxpayerName = "Delta Furniture Warehouse Inc", TradeName = "Delta Furniture Warehouse", Street = "9011 Cortana Pl", PostBox = "PO Box 2219", Situation = Situation.SeveralLate, Naics = "449110", Alerts = [(AlertKind.Bankruptcy, "Chapter 11 filed. Accept what is offered. Call the parish attorney before you ask for payment.", 60)] },
        new() { TaxpayerName = "Garden District Antiques LLC", TradeName = "Garden District Antiques", Street = "2110 Perkins Rd", Situation = Situation.CapReached, Naics = "459510", Alerts = [(AlertKind.Appeal, "Last spring's assessment is under appeal.", 45)] },
        new() { TaxpayerName = "Bluebonnet Gifts LLC", TradeName = "Bluebonnet Gifts", Street = "6401 Bluebonnet Blvd", Status = AccountStatus.Closed, Situation = Situation.OneLate, Naics = "459420", Alerts = [(AlertKind.MailReturned, "Mail came back: moved, left no address. Ask for the right address.", 20)] },
        new() { TaxpayerName = "Highland Cycle Works LLC", TradeName = "Highland Cycle Works", Street = "4250 Highland Rd", Status = AccountStatus.Closed, Naics = "459110", Alerts = [(AlertKind.Represented, "Represented by their accountant. Speak with the accountant.", 60)] },
        new() { TaxpayerName = "Sunset Mobile Phones Inc", TradeName = "Sunset Mobile", Street = "330 Lobdell Ave", Status = AccountStatus.Suspended, Situation = Situation.SeveralLate, Naics = "449210", Alerts = [(AlertKind.PaymentPlan, "Pays 400.00 on the 2nd of each month, as agreed in July. Accept what is offered.", 140)] },
        new() { TaxpayerName = "Lucky Seven Lounge LLC", TradeName = "Lucky Seven Lounge", Street = "1717 Winbourne Ave", Status = AccountStatus.Revoked, Situation = Situation.CapReached, Naics = "722410", BusinessType = "bar" },
        new() { TaxpayerName = "Acadian Quilts LLC", TradeName = "Acadian Quilts", Street = "58 Main St", Place = 1, Frequency = FilingFrequency.Quarterly, Naics = "459130" },
        new() { TaxpayerName = "Zachary Farm Supply Inc", TradeName = "Zachary Farm Supply", Street = "4700 Old Mill Rd", Place = 2, Frequency = FilingFrequency.Quarterly, Situation = Situation.OneLate, Naics = "459999" },
        new() { TaxpayerName = "Capitol House Hotel LP", TradeName = "Capitol House Hotel", Street = "201 Lafayette St", PostBox = "PO Box 94005", Naics = "721110", BusinessType = "hotel", HasFutureDue = true, Also = [ebr ? "occupancy" : "hotel-occupancy"] },
        new() { TaxpayerName = "Gulf States Wholesale Inc", TradeName = "Gulf States Wholesale", Street = "12048 Airline Hwy", Naics = "424990", BusinessType = "wholesale", Also = ebr ? ["occupational-license"] : [], Alerts = [(AlertKind.Notice, "Ask for Ms. Landry; she brings four accounts at once.", 200), (AlertKind.DoNotCall, "Asked in writing not to be called. Write a letter.", 40)] },
    ];

    /// <summary>Households with sewer and solid-waste fees; only where the office has them.</summary>
    public static IReadOnlyList<SampleAccount> Households() =>
    [
        Household("Alma LeBlanc", "1985 Old Scenic Hwy", Situation.PaidUp),
        Household("Robert & Diane Fontenot", "740 Maple Dr", Situation.OneLate),
        Household("Thu Hà Lê", "118 Cedar Lodge Ave", Situation.SeveralLate) with { Language = "vi" },
        Household("Rosa Hernández", "62 Saint Rose Ave", Situation.PaidInPart) with { Language = "es" },
        Household("James St. Pierre", "9 Oak Alley Ct", Situation.Overpaid) with { PostBox = "PO Box 671" },
        Household("Estate of Clara Hebert", "2003 Myrtle Ave", Situation.CapReached) with { Alerts = [(AlertKind.Notice, "In probate. Speak only with the executor.", 30), (AlertKind.Represented, "Represented by the executor's attorney. Speak with the attorney.", 28)] },
    ];

    /// <summary>One of many, made from its number.</summary>
    public static SampleAccount Made(int number, int places, bool ebr)
    {
        var draw = new SampleDraw((ulong)number + 7919);
        var family = draw.Of(_families);
        var (trade, type, naics) = draw.Of(_trades);
        var first = draw.Of(_firsts);
        var isPerson = draw.Below(4) == 0;
        return new SampleAccount
        {
            TaxpayerName = isPerson ? $"{first} {family}" : $"{family} {draw.Of(_kinds)}",
            TradeName = draw.Below(3) == 0 ? $"{draw.Of(_firsts)}'s {trade}" : $"{family} {trade}",
            TaxIdKind = isPerson ? TaxIdKind.Ssn : TaxIdKind.Fein,
            BusinessType = type,
            Naics = naics,
            Place = draw.Below(places),
            Street = $"{draw.Below(9900) + 100} {draw.Of(ebr ? _streetsOfBatonRouge : _streetsOfPennsylvania)}",
            PostBox = draw.Below(6) == 0 ? $"PO Box {draw.Below(90000) + 1000}" : null,
            Situation = (Situation)(draw.Below(3) == 0 ? draw.Below(7) : 0),
            HasFutureDue = draw.Below(4) == 0,
        };
    }

    private static SampleAccount Household(string name, string street, Situation situation) =>
        new() { TaxpayerName = name, Street = street, Kind = AccountKind.UserFee, TaxIdKind = TaxIdKind.Ssn, BusinessType = "residence", Naics = "", Situation = situation };

    private static readonly string[] _firsts = ["Anna", "Beau", "Carmen", "Denise", "Earl", "Faye", "Guy", "Hannah", "Isaac", "Joelle", "Kim", "Luc", "Mae", "Noah", "Odile", "Paul", "Quinn", "Remy", "Sylvie", "Tom"];

    private static readonly string[] _families =
    [
        "Arceneaux", "Badeaux", "Broussard", "Carter", "Chauvin", "D'Amico", "Dupré", "Edwards", "Fontaine", "Gautreaux", "Guidry", "Hébert", "Jackson", "Kowalski", "Landry",
        "LeJeune", "McAllister", "Melançon", "Nguyen", "O'Brien", "Ortiz", "Pham", "Robichaux", "Schmidt", "Thibodeaux", "Vidrine", "Washington", "Williams", "Young", "Zeringue",
    ];

    private static readonly string[] _kinds = ["LLC", "Inc", "Holdings LLC", "Group", "Enterprises LLC", "& Sons Inc"];

    private static readonly (string Trade, string Type, string Naics)[] _trades =
    [
        ("Grocery", "retail", "445110"), ("Auto Repair", "retail", "811111"), ("Kitchen", "restaurant", "722511"), ("Bar & Grill", "bar", "722410"), ("Flowers", "retail", "459310"),
        ("Construction", "contractor", "236118"), ("Books", "retail", "459210"), ("Jewelers", "retail", "458310"), ("Pharmacy", "retail", "456110"), ("Print Shop", "wholesale", "323111"),
        ("Bakery", "retail", "311811"), ("Pet Supply", "retail", "459910"), ("Roofing", "contractor", "238160"), ("Inn", "hotel", "721110"), ("Tire & Brake", "retail", "441340"),
    ];

    private static readonly string[] _streetsOfBatonRouge = ["Essen Ln", "Airline Hwy", "Florida Blvd", "Perkins Rd", "Plank Rd", "Siegen Ln", "Scenic Hwy", "Highland Rd", "Government St", "Choctaw Dr"];

    private static readonly string[] _streetsOfPennsylvania = ["Market St", "Walnut St", "Hamilton St", "Liberty Ave", "State St", "Chestnut St", "Penn Ave", "Broad St", "Carson St", "Front St"];
}
