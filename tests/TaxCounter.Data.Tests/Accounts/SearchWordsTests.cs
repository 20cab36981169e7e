using TaxCounter.Data.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Tests.Accounts;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Mc Donnell", "McDonnell's Marine")]
    [InlineData("mcdonnell", "Mc Donnell")]
    [InlineData("McDonnells", "McDonnell's")]
    [InlineData("donnell", "McDonnell's")]
    [InlineData("donnell", "MCDONNELL")]
    [InlineData("St. Mary", "Saint Mary Bakery")]
    [InlineData("saint mary", "St. Mary Bakery")]
    [InlineData("ste genevieve", "Sainte Geneviève")]
    [InlineData("O'Neal", "O Neal Plumbing")]
    [InlineData("ONeal", "O’Neal Plumbing")]
    [InlineData("neal", "O'Neal Plumbing")]
    [InlineData("DeSoto", "De Soto Parish Feed")]
    [InlineData("De Soto", "DeSoto Parish Feed")]
    [InlineData("soto", "DeSoto Parish Feed")]
    [InlineData("de la cruz", "DELACRUZ Tacos")]
    [InlineData("cruz", "Maria de la Cruz")]
    [InlineData("Jose", "José Martí")]
    [InlineData("josé", "Jose Marti")]
    [InlineData("nguyen", "Nguyễn Văn Đức")]
    [InlineData("duc", "Nguyễn Văn Đức")]
    [InlineData("muller", "Mu\u0308ller")]
    [InlineData("Smith and Sons", "Smith & Sons")]
    [InlineData("smith son", "Smith & Sons")]
    [InlineData("sons", "Smith & Son")]
    [InlineData("Groceries", "Bayou Grocery")]
    [InlineData("grocery", "Bayou Groceries")]
    [InlineData("boxes", "The Box")]
    [InlineData("PJ's", "P.J.'s Coffee")]
    [InlineData("J and B", "J&B Cafe")]
    [InlineData("jb cafe", "J & B Cafe")]
    [InlineData("brothers", "Landry Bros.")]
    [InlineData("james", "James's Grill")]
    [InlineData("Constr", "First River Construction")]
    [InlineData("3959 essen lane", "3959 Essen Ln")]
    [InlineData("essen ln", "3959 Essen Lane")]
    [InlineData("north blvd", "222 N. Boulevard")]
    public void What_is_typed_finds_what_is_written(string typed, string written)
    {
        var kept = SearchWords.Kept(written).ToList();

        Assert.All(SearchWords.Read(typed), word => Assert.Contains(kept, k => k.StartsWith(SearchWords.Beginning(word.Forms[0]), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Ross", "Rose Garden")]
    [InlineData("gas", "Garden")]
    [InlineData("mary", "Marina")]
    public void A_word_finds_no_other_word(string typed, string written)
    {
        var kept = SearchWords.Kept(written);
        var word = Assert.Single(SearchWords.Read(typed));

        Assert.DoesNotContain(kept, k => SearchWords.Beginning(k) == SearchWords.Beginning(word.Forms[0]));
    }

    [Theory]
    [InlineData("' OR 1=1--")]
    [InlineData("%_\\[a-z]")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("… — ★ 東京 😀")]
    public void Whatever_is_typed_becomes_small_letters_and_digits_only(string typed) =>
        Assert.All(SearchWords.Kept(typed), word => Assert.All(word, c => Assert.True(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Theory]
    [InlineData("landry", "landry", 0)]
    [InlineData("landry", "lamdry", 1)]
    [InlineData("landry", "ladnry", 1)]
    [InlineData("landry", "andr", 2)]
    [InlineData("landry", "lamdri", 2)]
    [InlineData("landry", "smith", 3)]
    [InlineData("", "ab", 2)]
    public void Slips_are_counted(string one, string other, int slips) => Assert.Equal(slips, Slips.Between(one, other, most: 2));

    [Fact]
    public void Each_word_knows_its_place_in_the_text()
    {
        const string Written = "Chez José & Mc Donnell's";

        Assert.Equal(["Chez", "José", "Mc Donnell's"], SearchWords.Read(Written).Select(w => Written.Substring(w.Start, w.Length)));
    }
}
