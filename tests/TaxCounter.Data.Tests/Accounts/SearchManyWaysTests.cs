using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>Numbers in words, initials, particles, abbreviations, "and" in every spelling, and a word too many: the account that is meant comes first.</summary>
public abstract class SearchManyWaysTests(DatabaseProvider provider) : SearchTest(provider)
{
    private static readonly (string Typed, string Found)[] _asked =
    [
        ("jr foods", "J & R Foods"), ("j and r foods", "J & R Foods"), ("j r foods", "J & R Foods"), ("jnr foods", "J & R Foods"), ("j&r", "J & R Foods"), ("jandr foods", "J & R Foods"), ("j. r. foods", "J & R Foods"), ("jr food", "J & R Foods"),
        ("abc liquors", "A.B.C. Liquors, Inc."), ("a b c liquor", "A.B.C. Liquors, Inc."), ("abc liqours", "A.B.C. Liquors, Inc."), ("abcliquors", "A.B.C. Liquors, Inc."),
        ("van der meer", "Vandermeer Florist"), ("vandermeer", "Vandermeer Florist"), ("van dermeer", "Vandermeer Florist"), ("vander meer", "Vandermeer Florist"),
        ("delacroix", "De La Croix Oysters"), ("de lacroix", "De La Croix Oysters"), ("dela croix", "De La Croix Oysters"), ("la croix oyster", "De La Croix Oysters"), ("croix", "De La Croix Oysters"),
        ("mcdonald", "MacDonald Plumbing"), ("mc donald plumbing", "MacDonald Plumbing"), ("macdonald", "MacDonald Plumbing"), ("mcdonalds plumbing", "MacDonald Plumbing"),
        ("macneil", "McNeil's Hardware"), ("mac neil", "McNeil's Hardware"), ("mcneils", "McNeil's Hardware"),
        ("saint marys pharmacy", "St. Mary's Pharmacy"), ("st marys", "St. Mary's Pharmacy"), ("st mary", "St. Mary's Pharmacy"), ("stmarys", "St. Mary's Pharmacy"), ("saintmary", "St. Mary's Pharmacy"),
        ("sainte genevieve", "Ste. Genevieve Bakery"), ("st genevieve", "Ste. Genevieve Bakery"), ("saint genevieve bakery", "Ste. Genevieve Bakery"),
        ("twenty one club", "21 Club"), ("21 club", "21 Club"), ("twentyone club", "21 Club"), ("twenty-one", "21 Club"),
        ("route sixty six diner", "Route 66 Diner"), ("rt 66 diner", "Route 66 Diner"), ("route66", "Route 66 Diner"), ("rte 66", "Route 66 Diner"),
        ("first street grill", "1st Street Grill"), ("1 st grill", "1st Street Grill"), ("first st grill", "1st Street Grill"),
        ("twenty first century cleaners", "21st Century Cleaners"), ("21 century cleaners", "21st Century Cleaners"), ("21stcentury", "21st Century Cleaners"),
        ("hundred acre farm", "100 Acre Farm"), ("one hundred acre farm", "100 Acre Farm"),
        ("thirteen coins", "13 Coins"), ("fifteen coins", "15 Coins"), ("fifty coins", "50 Coins"),
        ("1000 oaks", "Thousand Oaks Apartments"),
        ("smith and sons", "Smith & Sons"), ("smith sons", "Smith & Sons"), ("smith n sons", "Smith & Sons"), ("smith + sons", "Smith & Sons"), ("smith&sons", "Smith & Sons"), ("smithsons", "Smith & Sons"), ("smith and son", "Smith & Sons"), ("smith & son's", "Smith & Sons"),
        ("lemoine and associates incorporated", "LeMoine & Assoc., Inc."), ("lemoine associates", "LeMoine & Assoc., Inc."), ("le moine", "LeMoine & Assoc., Inc."), ("lemoine assoc", "LeMoine & Assoc., Inc."), ("lemione", "LeMoine & Assoc., Inc."),
        ("jose garcia", "José García Landscaping"), ("garcía", "José García Landscaping"), ("joseGarcia", "José García Landscaping"), ("garica", "José García Landscaping"),
        ("nino", "El Niño Taquería"), ("el nino taqueria", "El Niño Taquería"), ("elnino", "El Niño Taquería"), ("taqueria el nino", "El Niño Taquería"), ("tacqueria", "El Niño Taquería"),
        ("muller", "Müller Bakery"), ("mueller bakery", "Müller Bakery"), ("muellers", "Müller Bakery"),
        ("nguyens nails", "Nguyen's Nails"), ("ngyuen nails", "Nguyen's Nails"), ("nguyen nail", "Nguyen's Nails"),
        ("the shop", "The Shop"), ("shop", "The Shop"),
        ("toys r us", "Toys \"R\" Us"), ("toysrus", "Toys \"R\" Us"), ("toys are us", "Toys \"R\" Us"),
        ("rouses 12", "Rouse's #12"), ("rouse 12", "Rouse's #12"), ("rouses number 12", "Rouse's #12"), ("rouses no. 12", "Rouse's #12"), ("rouses no 12", "Rouse's #12"), ("rouses store 12", "Rouse's #12"),
        ("seven brothers llc", "7 Brothers, L.L.C."), ("7 bros", "7 Brothers, L.L.C."), ("7 brothers l.l.c.", "7 Brothers, L.L.C."), ("seven brothers l l c", "7 Brothers, L.L.C."),
        ("t mobile", "T-Mobile USA"), ("tmobile", "T-Mobile USA"), ("t-mobile", "T-Mobile USA"),
        ("big boys bbq", "Big Boy's Bar-B-Q"), ("bar b que", "Big Boy's Bar-B-Q"), ("barbq", "Big Boy's Bar-B-Q"), ("bar-b-q", "Big Boy's Bar-B-Q"), ("barbecue", "Big Boy's Bar-B-Q"), ("bbq", "Big Boy's Bar-B-Q"),
        ("dry cleaners", "Sunshine Drycleaners"), ("sunshine dry cleaning", "Sunshine Drycleaners"), ("sunshine dry clean", "Sunshine Drycleaners"),
        ("check n go", "Check 'n Go"), ("check and go", "Check 'n Go"), ("checkngo", "Check 'n Go"),
        ("catch of day", "Catch of the Day"), ("catchoftheday", "Catch of the Day"), ("catch the day", "Catch of the Day"),
        ("cutting hair", "Hair Kutz"), ("hair cuts", "Hair Kutz"), ("kutz hair", "Hair Kutz"),
        ("ez stop", "Easy Stop"), ("easy stop", "Easy Stop"), ("e z stop", "Easy Stop"),
        ("4 u gifts", "Gifts For You"), ("gifts 4 you", "Gifts For You"), ("gifts for u", "Gifts For You"),
        ("2 brothers", "Two Brothers"),
        ("phi kappa", "Phi-Kappa"), ("phikappa", "Phi-Kappa"),
        ("d'angelo", "D'Angelo's Pizza"), ("dangelo", "D'Angelo's Pizza"), ("d angelo", "D'Angelo's Pizza"), ("de angelo", "D'Angelo's Pizza"), ("angelos pizza", "D'Angelo's Pizza"),
        ("lassalle", "LaSalle Corp"), ("la salle", "LaSalle Corp"), ("lasalle corporation", "LaSalle Corp"),
        ("ibervile hotel", "Iberville Hotel"), ("iberville motel", "Iberville Hotel"),
        ("tchoupitoulas", "Tchoupitoulas Bar"),
        ("007 linden", "Bond Books"), ("7 linden", "Bond Books"), ("0007 linden st", "Bond Books"), ("seven linden", "Bond Books"), ("#7 linden", "Bond Books"),
        ("12-b main", "Attic Store"), ("12b main", "Attic Store"), ("12 b main st", "Attic Store"),
        ("1/2 price", "Half Price Books"), ("half price", "Half Price Books"),
        ("hwy 19 market", "Highway 19 Market"), ("highway nineteen", "Highway 19 Market"), ("hwy19", "Highway 19 Market"),
        ("mt zion", "Mount Zion Thrift"), ("mountzion", "Mount Zion Thrift"), ("mtzion", "Mount Zion Thrift"),
        ("oneal", "O'Neal Gas"), ("oneals", "O'Neal Gas"),
        ("tiger's den", "Tigers' Den"), ("tigers den", "Tigers' Den"), ("tigersden", "Tigers' Den"), ("tiger den", "Tigers' Den"),
        ("james's", "James' Shoe Repair"), ("james shoe", "James' Shoe Repair"), ("jame's shoes", "James' Shoe Repair"),
        ("co op", "Co-op Grocery"), ("coop grocery", "Co-op Grocery"), ("co-op", "Co-op Grocery"),
        ("pj's coffee", "P.J.'s Coffee"), ("pjs coffee", "P.J.'s Coffee"), ("p js coffee", "P.J.'s Coffee"), ("p j coffee", "P.J.'s Coffee"),
        ("child care", "Little Angels Childcare"), ("littleangels", "Little Angels Childcare"),
    ];

    [DatabaseFact]
    public async Task The_account_that_is_meant_comes_first()
    {
        foreach (var (name, i) in _asked.Select(a => a.Found).Distinct().Select((n, i) => (n, i)))
        {
            await Open(i + 1, trade: name, street: name == "Bond Books" ? "7 Linden St" : name == "Attic Store" ? "12B Main St" : "1 Elm Dr");
        }

        List<string> lost = [];
        foreach (var (typed, found) in _asked)
        {
            if ((await Names(typed)).FirstOrDefault() != found)
            {
                lost.Add($"{typed} -> {found}");
            }
        }

        Assert.Empty(lost);
    }

    [DatabaseFact]
    public async Task A_word_that_is_remembered_wrongly_is_left_out_and_said()
    {
        await Open(1, trade: "Lemoine Seafood");
        await Open(2, trade: "Corner Store");

        var found = await Find("lemoine oysters");
        Assert.Equal(["Lemoine Seafood"], found.Hits.Select(Name));
        Assert.True(found.IsGuess && !found.Hits[0].IsExact);
        Assert.Equal("oyster", found.LeftOut);
        Assert.Empty(await Names("seven oysters"));
    }
}

public sealed class SearchManyWaysOnSqliteTests() : SearchManyWaysTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class SearchManyWaysOnSqlServerTests() : SearchManyWaysTests(DatabaseProvider.SqlServer);
