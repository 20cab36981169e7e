using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

/// <summary>Names as they are heard on the telephone and typed by who never saw them: by their sound, in other plurals, with numbers, letters, and roads in words.</summary>
public abstract class SearchByEarTests(DatabaseProvider provider) : SearchTest(provider)
{
    private static readonly (string Typed, string Found)[] _asked =
    [
        ("chopitoulas", "Tchoupitoulas Bar"), ("chopitulas bar", "Tchoupitoulas Bar"), ("shopitoulas", "Tchoupitoulas Bar"), ("tchoupitulas", "Tchoupitoulas Bar"),
        ("haircutz", "Hair Kutz"), ("hare cuts", "Hair Kutz"), ("haircuts", "Hair Kutz"), ("hare kutz", "Hair Kutz"),
        ("barber shoppe", "Barbershop Quartet"), ("barbar shop", "Barbershop Quartet"), ("nails too go", "Nail Togo"),
        ("la 19", "LA-19 Feed Store"), ("la19", "LA-19 Feed Store"), ("highway 19 feed", "LA-19 Feed Store"), ("la highway nineteen", "LA-19 Feed Store"), ("state route 19 feed store", "LA-19 Feed Store"),
        ("us 61 diner", "Hwy 61 Diner"), ("highway sixty one diner", "Hwy 61 Diner"), ("us highway 61", "Hwy 61 Diner"), ("rt. 61 diner", "Hwy 61 Diner"), ("i 10 tires", "I-10 Tire Center"), ("interstate 10 tire", "I-10 Tire Center"), ("i10 tires", "I-10 Tire Center"),
        ("jameses", "James' Shoe Repair"), ("jameses shoes", "James' Shoe Repair"), ("james'es", "James' Shoe Repair"), ("joneses", "Jones & Daughters"), ("the joneses", "Jones & Daughters"),
        ("to brothers", "Two Brothers Movers"), ("too brothers", "Two Brothers Movers"), ("tu brothers movers", "Two Brothers Movers"), ("for corners", "Four Corners Pawn"), ("ate ball", "Eight Ball Lounge"), ("won stop", "One Stop"), ("food to go", "Food To Go"),
        ("o'neil", "O'Neill Electric"), ("oneil electric", "O'Neill Electric"), ("o neal electric", "O'Neill Electric"), ("oneel", "O'Neill Electric"), ("o'neills", "O'Neill Electric"),
        ("see food shack", "Seafood Shack"), ("sea food shak", "Seafood Shack"), ("cfood shack", "Seafood Shack"),
        ("shriner wine", "Schreiner Wines"), ("shreiner", "Schreiner Wines"), ("smit hardware", "Schmidt Hardware"), ("shmitt hardware", "Schmidt Hardware"),
        ("tee jays", "T.J.'s Tavern"), ("tea jay tavern", "T.J.'s Tavern"), ("bee and em", "B & M Welding"), ("b and em welding", "B & M Welding"),
        ("nineteen eighty four books", "1984 Books"), ("nineteen 84 books", "1984 Books"), ("three sixteen bistro", "316 Bistro"), ("three one six bistro", "316 Bistro"), ("five oh four grill", "504 Grill"), ("five o four", "504 Grill"),
        ("twenty four seven laundry", "24/7 Laundry"), ("24-7 laundry", "24/7 Laundry"), ("two two five realty", "225 Realty"), ("one oh one auto", "101 Auto"),
        ("a plus tutoring", "A+ Tutoring"), ("five dollar pizza", "$5 Pizza"), ("hundred percent fitness", "100% Fitness"),
        ("big daddys two", "Big Daddy's II"), ("big daddys 2", "Big Daddy's II"), ("big daddy too", "Big Daddy's II"),
        ("ladies", "Lady Anne Salon"), ("ladies ann salon", "Lady Anne Salon"), ("wolves den", "Wolf Den Gym"), ("knife and more", "Knives & More"), ("night knives", "Knight Knives"), ("nite knives", "Knight Knives"),
        ("thibodo bait", "Thibodeaux Bait"), ("tibbadoe bait", "Thibodeaux Bait"), ("arsenault", "Arceneaux Rentals"), ("arsno rentals", "Arceneaux Rentals"), ("eebear", "Hébert Drugs"), ("hibert drugs", "Hébert Drugs"), ("gidry", "Guidry Welding"),
        ("robishow", "Robichaux Cafe"), ("robicho", "Robichaux Cafe"), ("fontino", "Fontenot Farms"), ("fontano farms", "Fontenot Farms"), ("bro bridge", "Breaux Bridge Boats"), ("delahousay", "Delahoussaye Law"), ("win nails", "Nguyen Nails"),
        ("wm johnson", "William Johnson CPA"), ("doctor lopes", "Dr. Lopez"), ("lopes", "Dr. Lopez"), ("gomes tacos", "Gómez Tacos"), ("hernandes", "Hernández Paint"), ("rodrigues", "Rodríguez Tile"), ("vasques tile", "Vásquez Tile"),
        ("filips pharmacy", "Phillips Pharmacy"), ("philips", "Phillips Pharmacy"), ("jonson cpa", "William Johnson CPA"), ("kathys crafts", "Cathy's Crafts"), ("kathies crafts", "Cathy's Crafts"), ("shawns lawns", "Sean's Lawns"), ("stevens photo", "Stephen's Photo"),
        ("jefferys grill", "Geoffrey's Grill"), ("kristophers keys", "Christopher's Keys"), ("zackary tires", "Zachary Tires"), ("tomsons gym", "Thompson's Gym"), ("wakeen roofing", "Joaquin Roofing"), ("nikolas deli", "Nicholas Deli"), ("gilbear bakery", "Guilbert Bakery"), ("geeyo plumbing", "Guillot Plumbing"),
    ];

    [DatabaseFact]
    public async Task A_name_is_found_as_it_is_heard()
    {
        foreach (var (name, i) in _asked.Select(a => a.Found).Distinct().Select((n, i) => (n, i)))
        {
            await Open(i + 1, trade: name);
        }

        List<string> lost = [];
        foreach (var (typed, found) in _asked)
        {
            if ((await Names(typed)).FirstOrDefault() != found)
            {
                lost.Add($"{typed} -> {found}: {string.Join(", ", await Names(typed))}");
            }
        }

        Assert.True(lost.Count == 0, string.Join(Environment.NewLine, lost));
    }

    [DatabaseFact]
    public async Task A_small_word_that_sounds_like_a_number_hides_nobody_who_has_the_word()
    {
        await Open(1, trade: "Pizza To Go");
        await Open(2, trade: "Pizza Two Go");
        await Open(3, trade: "Pizza 4 You");
        await Open(4, trade: "Pizza Go Kart");

        Assert.Equal(["Pizza To Go", "Pizza Two Go", "Pizza Go Kart"], await Names("pizza to go"));
        Assert.Equal(["Pizza Two Go"], await Names("pizza two go"));
        Assert.Equal("Pizza 4 You", (await Names("pizza for you")).First());
    }

    [DatabaseFact]
    public async Task All_that_sound_alike_are_offered()
    {
        await Open(1, trade: "Hair Kutz");
        await Open(2, trade: "Fantastic Haircuts");

        Assert.Equal(["Fantastic Haircuts", "Hair Kutz"], await Names("haircutz"));
        Assert.Equal(["Fantastic Haircuts"], await Names("fantastik haircutz"));
        Assert.Equal(["Fantastic Haircuts"], await Names("fantastic hair cutz"));
        Assert.Equal(["Fantastic Haircuts"], await Names("phantastic haircuts"));
    }

    [DatabaseFact]
    public async Task What_is_only_heard_is_offered_and_opens_nothing()
    {
        await Open(1, trade: "Tchoupitoulas Bar");

        var found = await Find("chopitoulas");

        Assert.Equal(["Tchoupitoulas Bar"], found.Hits.Select(Name));
        Assert.True(found.IsGuess && !found.Hits[0].IsExact);
        Assert.Contains(found.Hits[0].Name, p => p.IsMatch);
    }
}

public sealed class SearchByEarOnSqliteTests() : SearchByEarTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class SearchByEarOnSqlServerTests() : SearchByEarTests(DatabaseProvider.SqlServer);
