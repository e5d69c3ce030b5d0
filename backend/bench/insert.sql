insert into bench_submissions (organisation_id, id, museum_id, collector_id, survey_id, version, language, channel, phase,
    complete, started_at, completed_at, received_at, day, answers, segments, content_hash, receipt_hash)
values ('%ORGANISATION%', uuidv7(), '%MUSEUM%', '%COLLECTOR%', '%SURVEY%', 1, 'en', 'link', 'single',
    true, now() - interval '60 s', now() - interval '20 s', now(), current_date,
    '{"overall":4,"recommend":9,"services":{"exhibitions":4,"cafe":3,"shop":5},"motives":["exhibition","rest"],"company":"partner","age":"45-64","novelty":60,"comment":"A map would have helped us find the upper floor."}',
    '{age:45-64}', decode(md5(random()::text) || md5(random()::text), 'hex'), decode(md5(random()::text) || md5(random()::text), 'hex'));
