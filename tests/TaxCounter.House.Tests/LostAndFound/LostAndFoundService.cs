using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.LostAndFound;

/// <summary>Notes articles and hands them over.</summary>
public sealed class LostAndFoundService(Articles articles, IAccounts accounts, LetterService letters, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Notes an article and writes to the customer. The same form again gives the same article. Refused: an unknown account, no words.</summary>
    public Task<Result<Article>> Note(ArticleId id, string account, string what, CounterAct act) => transaction.Do<Article>(act, async () =>
    {
        if (await articles.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (!AccountNumber.TryParse(account, out var number) || await accounts.Find(number) is not { } owner)
        {
            return LostAndFoundRefusals.UnknownAccount;
        }

        var noted = Article.Note(id, await articles.NextNumber(act.Today.Year), owner, what, act);
        if (noted.Refusal is not null)
        {
            return noted;
        }

        articles.Add(noted.Value);
        await audit.Record(act, "article.note", noted.Value.Number.ToString(), owner.Number.Digits);
        var said = noted.Value;
        var letter = await letters.Write(LostAndFoundDuty.Found, owner, said.Number.ToString(), say => new LetterContent(
            new Dictionary<string, string> { ["what"] = said.What, ["found-day"] = say.Say("article-found-day", ("day", say.Day(said.FoundOn))) }), act);
        return letter.Refusal is { } no ? no : noted;
    });

    /// <summary>The customer is here for it. Refused as <see cref="Article.Ask"/>.</summary>
    public Task<Result<Article>> Ask(PrintedNumber<ArticleSeries> number, CounterAct act) => Change(number, "article.ask", a => a.Ask(act), act);

    /// <summary>A second person agrees. Refused as <see cref="Article.HandOver"/>.</summary>
    public Task<Result<Article>> HandOver(PrintedNumber<ArticleSeries> number, CounterAct act) => Change(number, "article.hand-over", a => a.HandOver(act.Using(Permission.ApproveVoid)), act.Using(Permission.ApproveVoid));

    private Task<Result<Article>> Change(PrintedNumber<ArticleSeries> number, string what, Func<Article, Result<Done>> change, CounterAct act) => transaction.Do<Article>(act, async () =>
    {
        var article = (await articles.Find(number))!;
        if (change(article).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act, what, number.ToString(), (await accounts.Find(article.AccountId))!.Number.Digits);
        return article;
    });
}
