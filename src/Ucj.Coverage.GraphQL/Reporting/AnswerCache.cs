namespace Ucj.Coverage.GraphQL.Reporting;

/// <summary>The answers to the questions asked last, so that the pages of one answer are cut from one computation.</summary>
/// <remarks>Thread-safe: who asks what is being computed waits for it. A question that was refused is asked anew.</remarks>
/// <param name="compute">Answers a question.</param>
/// <typeparam name="TQuestion">The question, compared by value.</typeparam>
/// <typeparam name="TAnswer">The answer, immutable.</typeparam>
internal sealed class AnswerCache<TQuestion, TAnswer>(Func<TQuestion, TAnswer> compute)
    where TQuestion : notnull
{
    private const int Kept = 4;

    private readonly Lock _lock = new();
    private readonly LinkedList<(TQuestion Question, Lazy<TAnswer> Answer)> _answers = [];

    /// <summary>The answer to a question.</summary>
    public TAnswer Of(TQuestion question)
    {
        var answer = Find(question);
        try
        {
            return answer.Value;
        }
        catch
        {
            Forget(question, answer);
            throw;
        }
    }

    private Lazy<TAnswer> Find(TQuestion question)
    {
        lock (_lock)
        {
            var found = _answers.FirstOrDefault(one => EqualityComparer<TQuestion>.Default.Equals(one.Question, question));
            if (found.Answer is not null) _answers.Remove(found);
            else found = (question, new Lazy<TAnswer>(() => compute(question)));
            _answers.AddFirst(found);
            if (_answers.Count > Kept) _answers.RemoveLast();
            return found.Answer;
        }
    }

    private void Forget(TQuestion question, Lazy<TAnswer> answer)
    {
        lock (_lock) _answers.Remove((question, answer));
    }
}
