using System.Text.RegularExpressions;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Knowledge;

/// <summary>How an article changes: one supervisor proposes a version, a second person approves it, and from its first day on the counter reads it.</summary>
public sealed partial class ArticleService(IArticles articles, IArticleShelf shelf, RuleBook rules, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>
    /// Everything that is wrong with a text of this office: what the reader finds, an office that is not among its own, and taxes the office does not have.
    /// </summary>
    public IReadOnlyList<Refusal> Faults(string? text)
    {
        var (read, faults) = ArticleReader.Read(text);
        return read is null ? faults
            : !read.Offices.Contains(rules.Jurisdiction) ? [KnowledgeRefusals.UnknownWord("offices", string.Join(", ", read.Offices), [rules.Jurisdiction])]
            : read.TaxTypes.FirstOrDefault(t => rules.FindTaxType(t) is null) is { } tax ? [KnowledgeRefusals.UnknownWord("taxes", tax, [.. rules.TaxTypes.Select(t => t.Code)])] : [];
    }

    /// <summary>
    /// Proposes a version. The same form again gives the one that is there. Refused: to who may not, a name that is none, whatever <see cref="Faults"/> finds, a text that
    /// changes nothing, while another version of the article waits, a first day that is over, no reason.
    /// </summary>
    public Task<Result<ArticleDraft>> Propose(ArticleDraftId id, string article, ArticleProposal proposal, CounterAct act) => transaction.Do<ArticleDraft>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(proposal);
        if (await articles.Find(id) is { } there)
        {
            return there.Article == article && there.Text == proposal.Text ? there : KnowledgeRefusals.OtherContent(there);
        }

        if (!Name().IsMatch(article ?? ""))
        {
            return KnowledgeRefusals.WrongName;
        }

        var draft = ArticleDraft.Propose(id, rules.Jurisdiction, article!, proposal, act);
        if (draft.Refusal is not null)
        {
            return draft;
        }

        if (Faults(proposal.Text) is [var fault, ..])
        {
            return fault;
        }

        if ((await articles.Drafts(article)).FirstOrDefault(d => d.State == ArticleDraftState.Proposed) is { } waiting)
        {
            return KnowledgeRefusals.IsProposed(waiting.Proposed.Name);
        }

        if (ArticleVersion.InForce(await articles.History(article!), proposal.FirstDay)?.Text == proposal.Text)
        {
            return KnowledgeRefusals.NothingChanges;
        }

        articles.Add(draft.Value);
        await audit.Record(act, "knowledge.draft-propose", article, details: Details(draft.Value));
        return draft;
    });

    /// <summary>A second person approves: the version is recorded, and every page has it at once if its first day has come.</summary>
    public async Task<Result<ArticleDraft>> Approve(ArticleDraftId id, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var approved = await Decide(id, act, "knowledge.draft-approve", async draft =>
        {
            if (draft.Approve(act).Refusal is { } no)
            {
                return no;
            }

            var number = (await articles.History(draft.Article)).Select(v => v.Number).DefaultIfEmpty(0).Max() + 1;
            articles.Add(ArticleVersion.Approved(draft, number, draft.FirstDay < act.Today ? act.Today : draft.FirstDay, act.At));
            return null;
        });
        if (approved.Refusal is null)
        {
            shelf.Renew();
        }

        return approved;
    }

    /// <summary>A second person says no, with the reason in the act.</summary>
    public Task<Result<ArticleDraft>> Deny(ArticleDraftId id, CounterAct act) => Decide(id, act, "knowledge.draft-deny", draft => Task.FromResult(draft.Deny(act).Refusal));

    /// <summary>Who proposed it withdraws it.</summary>
    public Task<Result<ArticleDraft>> Withdraw(ArticleDraftId id, CounterAct act) => Decide(id, act, "knowledge.draft-withdraw", draft => Task.FromResult(draft.Withdraw(act).Refusal));

    private Task<Result<ArticleDraft>> Decide(ArticleDraftId id, CounterAct act, string what, Func<ArticleDraft, Task<Refusal?>> decide) => transaction.Do<ArticleDraft>(act, async () =>
    {
        if (await articles.Find(id) is not { } draft)
        {
            return KnowledgeRefusals.Unknown;
        }

        var was = draft.State;
        if (await decide(draft) is { } no)
        {
            return no;
        }

        await audit.Record(act, what, draft.Article, details: Details(draft), changes: [new("state", KnowledgeRefusals.Words(was), KnowledgeRefusals.Words(draft.State))]);
        return draft;
    });

    private static string Details(ArticleDraft draft) => $"“{draft.Title}” from {draft.FirstDay:yyyy-MM-dd}, proposed by {draft.Proposed.Name}: {draft.Reason}";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
