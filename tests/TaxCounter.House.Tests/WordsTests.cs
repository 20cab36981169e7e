using System.Text.RegularExpressions;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>TaxCounter speaks plain American office English: no sentence on screen holds a word that has a better one.</summary>
public sealed partial class WordsTests
{
    /// <summary>What is not said any more, with what is said in its place. Without regard to case unless the pattern says so.</summary>
    private static readonly (string Pattern, string Say)[] _words =
    [
        (@"\bsomebody\b", "the person by name or role"),
        (@"\bhand(s|ed|ing)? in\b", "submit"),
        (@"\bt(ake|akes|aken|aking|ook) back\b|\btook a recommendation back\b", "withdraw (by the customer), recall (by the clerk), reverse (a waiver or receipt)"),
        (@"\blet(s|ting)? (somebody|someone|another one|them|users) in\b|\blet in\b|\blet a \w+ stand\b", "add a user; deny"),
        (@"\bshut(s|ting)?\b", "disable, disabled"),
        (@"\b(goes|go|brings?) along\b", "covers"),
        (@"\bstays so\b", "the decision is final"),
        (@"\bwhat waits\b|\binbox\b", "Approvals"),
        (@"\b(this|that|own|no) sign-in\b", "user account"),
        (@"\bsay (it|why|what|who)\b", "enter"),
        (@"(?-i:\bType (the|your|a|an|what|how|it|in|dollars|\d))", "Enter"),
        (@"(?<!\bthere )\b(is|are) no (business day|page|amount|period|date|number|routing number|line|JSON|time zone|e-?mail|rule book)\b", "is not a …"),
        (@"\bdue days?\b", "due date"),
        (@"\b(evidence|papers)\b", "supporting documents"),
        (@"(?-i:\bgrant(s|ed|ing)\b)", "approve, approved, approved in part"),
        (@"(?-i:\bgrounds?\b)", "reason"),
        (@"\bfloat\b", "starting cash"),
        (@"\bturn-ins?\b", "cash drop"),
        (@"\bbounced\b", "returned check"),
        (@"\baccruing\b", "accrued"),
        (@"\bour fault\b", "on our side"),
        (@"\btick (the|that|what|if|it)\b", "choose, confirm"),
        (@"\bkeyed\b", "entered"),
        (@"\banew\b", "again"),
        (@"\bmeanwhile\b", "in the meantime"),
        (@"\bdrawer\b.*\bdoes not agree\b", "is over or short"),
        (@"\b(gave|give|gives|given|giving) up\b", "withdrew, withdrawn"),
        (@"\b(none is 0|nothing is 0)", "Enter 0 if there are none"),
        (@"\bwhere nothing is said\b", "Default: …"),
        (@"\blies? (before|after|between|back)\b", "is before, is after"),
        (@"\bas the letter shall\b|\bhad a hand in\b|\ba day that is none\b", "a plain sentence"),
        (@"\bat most [\d,]+ characters\b", "Use … characters or fewer"),
        (@"\d %", "a percent without a space"),
    ];

    [Fact]
    public void No_sentence_on_screen_holds_a_word_that_has_a_better_one() =>
        House.None(
            from file in House.Files("src", ".cs", ".cshtml")
            where !file.Path.Contains("/Migrations/", StringComparison.Ordinal)
            from sentence in Sentences(file)
            from word in Wrong(sentence)
            select $"{file.Path}: “{word.Found}” in “{sentence}”. Write: {word.Say}.");

    /// <summary>What the documentation says of code and books: the floor Evidence, what was granted, a row that is keyed, what is still accruing.</summary>
    private static readonly string[] _ofTheHouse = ["supporting documents", "approve, approved, approved in part", "entered", "accrued", "reason"];

    [Fact]
    public void No_page_of_the_documentation_and_no_English_letter_holds_one_either() =>
        House.None(
            from file in House.Files("docs", ".md").Concat(House.Files("src/TaxCounter.Data", ".json").Where(f => f.Path.Contains("/Letters/en/", StringComparison.Ordinal) || f.Path.EndsWith("/Words/en.json", StringComparison.Ordinal)))
            where !file.Path.StartsWith("docs/decisions/", StringComparison.Ordinal)
            from line in InlineCode().Replace(CodeBlock().Replace(file.Text, ""), "…").Split('\n')
            from word in Wrong(line)
            where !_ofTheHouse.Contains(word.Say)
            select $"{file.Path}: “{word.Found}” in “{line.Trim()}”. Write: {word.Say}.");

    [Theory]
    [InlineData("Ask somebody else.")]
    [InlineData("The request was handed in.")]
    [InlineData("Type your password.")]
    [InlineData("Wednesday is no business day.")]
    [InlineData("5 % of the tax")]
    public void A_word_that_has_a_better_one_is_found(string sentence) => Assert.NotEmpty(Wrong(sentence));

    [Theory]
    [InlineData("There is no page 7.")]
    [InlineData("{grant.UserName} is now a clerk.")]
    [InlineData("It is good for one sign-in.")]
    [InlineData("5% of the tax")]
    public void A_word_that_is_right_is_not_found(string sentence) => Assert.Empty(Wrong(sentence));

    private static IEnumerable<(string Found, string Say)> Wrong(string sentence)
    {
        var said = Placeholder().Replace(sentence, "…");
        return from word in _words
               let match = Regex.Match(said, word.Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
               where match.Success
               select (match.Value, word.Say);
    }

    /// <summary>What may be read on screen: texts of more than one word in code, and the text of a page outside of its tags.</summary>
    private static IEnumerable<string> Sentences(SourceFile file)
    {
        var isPage = file.Path.EndsWith(".cshtml", StringComparison.Ordinal);
        var code = isPage ? PageComment().Replace(file.Text, "") : file.Code;
        var texts = Literal().Matches(code).Select(m => m.Groups[1].Value);
        return (isPage ? texts.Concat(PageText().Matches(code).Select(m => m.Groups[1].Value)) : texts).Select(t => t.Trim()).Where(t => t.Contains(' ', StringComparison.Ordinal));
    }

    [GeneratedRegex(@"""((?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex PageComment();

    [GeneratedRegex(@">([^<>{}]+)<")]
    private static partial Regex PageText();

    [GeneratedRegex("```.*?```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"`[^`]*`|\]\([^)]*\)")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
